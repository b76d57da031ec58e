import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { type SeededServers, seededServers } from './seeded.ts';

const FACETS = graphql(`
  query ($input: CoalitionNetworkInput!, $first: Int) {
    facets(input: $input, first: $first) {
      total
      facets { field values { value label count chosen } more moreCount }
    }
  }
`);
const NODES = graphql(`
  query ($input: CoalitionNetworkInput!) { coalitionNetwork(input: $input) { measures { nodes } } }
`);

let seeded: SeededServers;
beforeAll(async () => {
  seeded = await seededServers();
});
afterAll(() => seeded.close());

const APRIL = { issues: ['allied-force'], asOf: '2025-04-10' };
type Input = Parameters<typeof seeded.each<unknown, { input: object }>>[1];
const nodes = async (input: object) =>
  (await seeded.each(NODES, { input } as Input & { input: object })).coalitionNetwork.measures.nodes;
async function facetsOf(input: object, first?: number) {
  const { total, facets } = (await seeded.each(FACETS, { input, ...(first && { first }) })).facets;
  return { total, of: Object.fromEntries(facets.map(({ field, ...facet }) => [field, facet])) };
}

it('names its values and counts what choosing one alone would show, on every engine', async () => {
  const { total, of } = await facetsOf(APRIL);
  expect(total).toBe(await nodes(APRIL));
  const groups = of.MEMBERS_OF?.values.filter(({ value }) => value !== '-') ?? [];
  expect(groups[0]?.label).not.toBe(groups[0]?.value);
  expect(of.SOURCES?.values[0]?.label).toBeTruthy();
  const fields = { MEMBERS_OF: 'membersOf', POSITIONS: 'positions', CONFIDENCES: 'confidences', SOURCES: 'sources' };
  for (const [facet, field] of Object.entries(fields)) {
    for (const { value, count } of of[facet]?.values.slice(0, 2) ?? []) {
      expect([value, count]).toEqual([value, await nodes({ ...APRIL, [field]: [value] })]);
    }
  }
});

it('shows the first values of a filter, sums the rest up, and never loses a chosen one', async () => {
  const all = (await facetsOf(APRIL)).of.POSITIONS;
  const cut = (await facetsOf({ ...APRIL, positions: ['LEAN_OPPOSE'] }, 1)).of.POSITIONS;
  expect(cut?.values.map(({ value }) => value)).toEqual([all?.values[0]?.value, 'LEAN_OPPOSE']);
  const shown = cut?.values.reduce((sum, { count }) => sum + count, 0) ?? 0;
  expect(shown + (cut?.moreCount ?? 0)).toBe(all?.values.reduce((sum, { count }) => sum + count, 0));
});

it('marks the months that a period reaches into', async () => {
  const { of } = await facetsOf({
    issues: ['allied-force'],
    asOf: '2025-12-01',
    period: { from: '2025-02-15', to: '2025-03-01' },
  });
  expect(of.PERIOD?.values.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['2025-02']);
});

it.each([
  [{ membersOf: ['atlantis'] }, 'NOT_FOUND', ['input', 'membersOf', 0]],
  [{ period: { from: '2025-03-01', to: '2025-03-01' } }, 'BAD_USER_INPUT', ['input', 'period']],
])('refuses %j', async (input, code, path) => {
  const [first] = seeded.servers;
  const { errors } = (await first?.server.ask(FACETS, { input })) ?? {};
  expect(errors?.[0]?.extensions).toMatchObject({ code, inputPath: path });
});
