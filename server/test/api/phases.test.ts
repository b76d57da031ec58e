import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';

const PHASES = graphql(`
  query ($input: CoalitionNetworkInput!, $window: SeriesWindow!, $distance: SliceDistance) {
    networkPhases(input: $input, window: $window, distance: $distance) {
      slices { at until state distance }
      states
      silhouette
      transitions
    }
  }
`);

/** a and b agree in January and February; from March on both stances turn against each other. */
let server: NetworkWorld;
beforeAll(async () => {
  server = await networkWorld([
    ['a', 'i', 'SUPPORT', 's1', '2025-01-05'],
    ['b', 'i', 'SUPPORT', 's1', '2025-01-05'],
    ['a', 'i', 'SUPPORT', 's2', '2025-02-05'],
    ['b', 'i', 'SUPPORT', 's2', '2025-02-05'],
    ['a', 'i', 'SUPPORT', 's3', '2025-03-05'],
    ['b', 'i', 'OPPOSE', 's3', '2025-03-05'],
    ['a', 'i', 'SUPPORT', 's4', '2025-04-05'],
    ['b', 'i', 'OPPOSE', 's4', '2025-04-05'],
  ]);
});
afterAll(() => server.close());

const window = { from: '2025-01-31', to: '2025-05-31', unit: 'MONTH' } as const;

it.each([
  ['CORRECTED', 2],
  ['DNA_3_1_2', 4],
] as const)('finds two states and the day between them, %s', async (method, apart) => {
  const months = { ...window, from: '2025-01-01', to: '2025-05-01' };
  const input = { basis: 'STATEMENTS', normalization: 'NONE', method } as const;
  const { networkPhases } = await server.get(PHASES, { input, window: months });
  expect(networkPhases.slices.map(({ state, distance }) => [state, distance])).toEqual([
    [0, null],
    [0, 0],
    [1, apart],
    [1, 0],
  ]);
  expect(networkPhases.slices[0]).toMatchObject({ at: '2025-01-01', until: '2025-02-01' });
  expect(networkPhases).toMatchObject({ states: 2, silhouette: 1, transitions: ['2025-03-01'] });
});

it('does so for stances, by the shape too', async () => {
  const { networkPhases } = await server.get(PHASES, { input: {}, window });
  expect(networkPhases).toMatchObject({ states: 2, silhouette: 1, transitions: ['2025-03-31'] });
  // With the tie of agreement the whole spectrum goes: 1 and 0 against nothing.
  const { networkPhases: shape } = await server.get(PHASES, { input: {}, window, distance: 'SPECTRAL' });
  expect(shape.slices.map(({ distance }) => distance)).toEqual([null, 0, 1, 0]);
});

it('of one slice is one state', async () => {
  const { networkPhases } = await server.get(PHASES, { input: {}, window: { ...window, to: '2025-02-01' } });
  expect(networkPhases).toEqual({
    slices: [{ at: '2025-01-31', until: null, state: 0, distance: null }],
    states: 1,
    silhouette: null,
    transitions: [],
  });
});
