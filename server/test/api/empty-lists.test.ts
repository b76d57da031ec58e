import { getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { executableSchema } from '../../src/graphql/schema.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';

let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld([['a', 'i', 'SUPPORT', 's']]);
});
afterAll(() => world.close());

const data = async (query: string) => (await (await world.post({ query })).json()).data;
const NOTHING = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Every list in the filter of every list of records. */
const LISTS = Object.values(executableSchema().getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) => {
  const filter = getNamedType(args.find((argument) => argument.name === 'filter')?.type);
  const fields = isInputObjectType(filter) ? Object.values(filter.getFields()) : [];
  return fields
    .filter(({ type, name: field }) => isListType(getNullableType(type)) && field !== 'excludeSources')
    .map((field) => [name, field.name] as const);
});

it('finds every filter', () => expect(LISTS.length).toBeGreaterThan(25));

it.each(LISTS)('%s: an empty list of %s matches nothing', async (list, field) => {
  const query = `{ ${list}(filter: { ${field}: [] }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
  expect(await data(query)).toEqual({ [list]: NOTHING });
});

it('to leave out no source leaves all, beside other filters too', async () => {
  const list = (filter: string) => data(`{ statements(filter: { ${filter} }) { totalCount } }`);
  expect(await list('excludeSources: []')).toEqual({ statements: { totalCount: 1 } });
  expect(await list('excludeSources: [], issues: ["i"]')).toEqual({ statements: { totalCount: 1 } });
  expect(await list('excludeSources: [], issues: []')).toEqual({ statements: { totalCount: 0 } });
  expect(await list('excludeSources: ["s"]')).toEqual({ statements: { totalCount: 0 } });
});

it('a search of no types finds nothing, and no status is nobody’s', async () => {
  const found = await data(
    '{ all: search(text: "a") { totalCount } none: search(text: "a", types: []) { totalCount } }',
  );
  expect(found.all.totalCount).toBeGreaterThan(0);
  expect(found.none.totalCount).toBe(0);
  const { actor } = await data('{ actor(id: "a") { memberOf(statuses: []) { totalCount nodes { id } } } }');
  expect(actor.memberOf).toEqual({ totalCount: 0, nodes: [] });
});
