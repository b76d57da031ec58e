import { type GraphQLInputObjectType, getNamedType, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { executableSchema } from '../../graphql/schema.ts';
import { networkParameterNames, readNetworkInput } from './network-input.ts';

const FIELDS = (executableSchema().getType('CoalitionNetworkInput') as GraphQLInputObjectType).getFields();
const read = (query: string) => {
  const names = new Set(new URLSearchParams(query).keys());
  return readNetworkInput(new Map([...names].map((name) => [name, new URLSearchParams(query).getAll(name)])));
};

describe('the network that an address asks for', () => {
  it('has every field of the input as a parameter, a span of days by its two ends', () => {
    const isSpan = (name: string) => name === 'window' || name === 'period';
    const expected = Object.keys(FIELDS).flatMap((name) => (isSpan(name) ? [`${name}From`, `${name}To`] : [name]));
    expect(networkParameterNames()).toEqual(expected);
  });

  const enums = Object.values(FIELDS).flatMap(({ name, type }) => {
    const named = getNamedType(type);
    return isEnumType(named) ? named.getValues().map((value) => [name, value.name] as const) : [];
  });
  it.each(enums)('takes %s=%s, as the schema does', (name, value) => {
    expect([(read(`${name}=${value}`) as Record<string, unknown>)[name]].flat()).toEqual([value]);
    expect(() => read(`${name}=${value.toLowerCase()}`)).toThrow(value);
  });

  it('reads lists, numbers, flags, dates, instants and assumptions', () => {
    expect(
      read(
        'issues=a,b&issues=c&asOf=2025-04&knownOn=2025-04-10T12:00:00%2B02:00&minWeight=0.25&isolates=false&seed=7' +
          '&assume=un-mandate:MET,france~own-troops:SUPPORT',
      ),
    ).toEqual({
      issues: ['a', 'b', 'c'],
      asOf: '2025-04-01',
      knownOn: '2025-04-10T10:00:00.000Z',
      minWeight: 0.25,
      isolates: false,
      seed: 7,
      assume: [
        { condition: { id: 'un-mandate', status: 'MET' } },
        { position: { actor: 'france', issue: 'own-troops', position: 'SUPPORT' } },
      ],
    });
  });

  it('keeps a window for statements only, open where one end is left out', () => {
    expect(read('basis=STATEMENTS&windowFrom=2025-01-01').window).toEqual({ from: '2025-01-01', to: '9999-12-31' });
    expect(read('windowFrom=2025-01-01').window).toBeUndefined();
  });

  it.each(['constructor', '__proto__', 'toString'])('takes no %s for a value', (text) => {
    expect(() => read(`level=${text}`)).toThrow('SELF, REPRESENTED');
    expect(() => read(`isolates=${text}`)).toThrow('true or false');
  });
});
