import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';

const WEIGHTS = graphql(`
  query ($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      nodes { entity { id } }
      edges { source { id } target { id } weight statements { nodes { id } } }
      reproducibility { parameters }
    }
  }
`);
const SERIES = graphql(`
  query ($input: CoalitionNetworkInput!, $window: SeriesWindow!) {
    networkSeries(input: $input, window: $window) { at network { edges { weight } } }
  }
`);

let server: NetworkWorld;
beforeAll(async () => {
  server = await networkWorld([
    ['a', 'i', 'SUPPORT', 'x', '2025-03-10'],
    ['b', 'i', 'SUPPORT', 'x', '2025-03-12'],
    ['c', 'i', 'OPPOSE', 'x', '2025-03-20'],
  ]);
});
afterAll(() => server.close());

const smooth = { basis: 'STATEMENTS', kernel: 'TRIANGULAR', normalization: 'NONE' } as const;

it('weighs statements by their day in the window', async () => {
  const window = { from: '2025-03-10', to: '2025-03-14' };
  const { coalitionNetwork } = await server.get(WEIGHTS, { input: { ...smooth, window } });
  const [tie, ...others] = coalitionNetwork.edges;
  expect(others).toEqual([]);
  // Three quarters and one quarter of half the window away from its middle.
  expect(tie?.weight).toBeCloseTo(Math.sqrt((1 / 4) * (3 / 4)), 12);
  expect(tie?.statements.nodes.map(({ id }) => id)).toEqual(['b-i-x', 'a-i-x']);
  expect(JSON.parse(coalitionNetwork.reproducibility.parameters)).toMatchObject({ kernel: 'TRIANGULAR' });
});

it('weighs each slice of a series by its own middle', async () => {
  const window = { from: '2025-03-09', to: '2025-03-11', unit: 'DAY', width: 4 } as const;
  const { networkSeries } = await server.get(SERIES, { input: smooth, window });
  expect(networkSeries.map(({ network }) => network.edges.map(({ weight }) => weight))).toEqual([
    [expect.closeTo(Math.sqrt((3 / 4) * (1 / 4)), 12)],
    [expect.closeTo(Math.sqrt((1 / 4) * (3 / 4)), 12)],
  ]);
});

it.each([
  [{ ...smooth, basis: 'STANCES', window: { from: '2025-03-10', to: '2025-03-14' } }, /use basis STATEMENTS/],
  [smooth, /needs a window/],
  [{ ...smooth, method: 'DNA_3_1_2', window: { from: '2025-03-10', to: '2025-03-14' } }, /use method CORRECTED/],
] as const)('refuses %j', async (input, remedy) => {
  const { errors } = await server.ask(WEIGHTS, { input });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toMatch(remedy);
});
