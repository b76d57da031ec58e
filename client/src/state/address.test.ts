import { expect, it } from 'vitest';
import { address, parseAddress, writeAddress } from './address.ts';

const read = (query: string) => address.parse(parseAddress(query));

it('reads the first address', () => {
  expect(read('?issues=allied-force,own-troops&asOf=2025-04-10&selected=france~russia')).toMatchObject({
    issues: ['allied-force', 'own-troops'],
    asOf: '2025-04-10',
    selected: 'france~russia',
  });
});

it('reads a scenario; of two assumptions about one thing the later counts', () => {
  const query = '?assume=un-mandate:MET,united-states~us-support:SUPPORT,un-mandate:UNMET&round=1';
  expect(read(query)).toMatchObject({
    assume: ['united-states~us-support:SUPPORT', 'un-mandate:UNMET'],
    round: 1,
  });
  expect(writeAddress({ assume: ['un-mandate:MET', 'a~b:LEAN_OPPOSE'] })).toBe(
    '?assume=un-mandate:MET,a~b:LEAN_OPPOSE',
  );
});

it('leaves commas and ties readable', () => {
  expect(writeAddress({ issues: ['a', 'b'], selected: 'x~y' })).toBe('?issues=a,b&selected=x~y');
});

it.each([
  'asOf=yesterday',
  'asOf=2025-02-30',
  'level=NOBODY',
  'seed=-1',
  'seed=',
  'selected=%3Cscript%3E',
  'issues=',
  'isolates=maybe',
  'minWeight=NaN',
  'assume=un-mandate',
  'assume=un-mandate:SUPPORT',
  'assume=france~own-troops:MET',
  'round=-1',
  'panel=none',
  'goal=own-troops',
  'goal=own-troops:SUPPORT:0',
  'goal=own-troops:SUPPORT',
  'goal=own-troops:SUPPORT::',
])('leaves out what cannot be read: %s', (query) =>
  expect(Object.values(read(query)).every((value) => value === undefined)).toBe(true),
);
