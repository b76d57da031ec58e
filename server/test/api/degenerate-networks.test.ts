import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyField } from './every-field.ts';
import { type NetworkWorld, networkWorld, type Said } from './network-world.ts';

const WORLDS: Record<string, readonly Said[]> = {
  'nobody says anything': [],
  'one actor': [['a', 'i', 'SUPPORT', 's']],
  'one issue': [
    ['a', 'i', 'SUPPORT', 's'],
    ['b', 'i', 'OPPOSE', 's'],
    ['c', 'i', 'NEUTRAL', 's'],
  ],
  'all abstain': [
    ['a', 'i', 'UNDECIDED', 's'],
    ['b', 'i', 'UNDECIDED', 's'],
  ],
  'nobody meets another': [
    ['a', 'i', 'SUPPORT', 's'],
    ['b', 'j', 'SUPPORT', 's'],
  ],
};
const BASES: Record<string, unknown>[] = [
  { basis: 'STANCES' },
  { basis: 'STATEMENTS' },
  { basis: 'STATEMENTS', kernel: 'GAUSSIAN', window: { from: '2025-03-01', to: '2025-04-01' } },
  { basis: 'STANCES', nodes: 'ISSUES' },
  { basis: 'STANCES', communities: 'NONE', isolates: false },
];
const COUNTED = [
  { aggregation: 'SUBTRACT', normalization: 'AVERAGE' },
  { aggregation: 'CONGRUENCE', normalization: 'NONE' },
  { aggregation: 'CONFLICT', normalization: 'JACCARD' },
  { aggregation: 'IGNORE', normalization: 'COSINE' },
];

const networkFields = everyField('CoalitionNetwork');
const NETWORK = `query ($input: CoalitionNetworkInput!) { coalitionNetwork(input: $input) { ${networkFields} } }`;
const REST = `query ($input: CoalitionNetworkInput!, $table: CoalitionNetworkInput!, $window: SeriesWindow!) {
  twoModeNetwork(input: $table) { ${everyField('TwoModeNetwork')} }
  absolute: networkPhases(input: $input, window: $window) { ${everyField('NetworkPhases')} }
  spectral: networkPhases(input: $input, window: $window, distance: SPECTRAL) { ${everyField('NetworkPhases')} }
  networkSeries(input: $input, window: $window) { at until network { measures { ${everyField('NetworkMeasures')} } } }
}`;

describe.each(Object.entries(WORLDS))('%s', (_, said) => {
  let server: NetworkWorld;
  beforeAll(async () => {
    server = await networkWorld(said);
  });
  afterAll(() => server.close());
  const ask = async (query: string, variables: object) => (await server.post({ query, variables })).json();

  it('has a two-mode network without being told how to normalize', async () => {
    const { errors = [] } = await ask('{ twoModeNetwork { ties { weight } } }', {});
    expect(errors).toEqual([]);
  });

  it.each(BASES)('has a defined answer in every field of a network: %j', async (base) => {
    for (const counted of COUNTED) {
      const { data, errors = [] } = await ask(NETWORK, { input: { ...base, ...counted } });
      expect(errors.map(({ message }: Error) => message)).toEqual(
        base.nodes ? [expect.stringMatching(/no backbone/u)] : [],
      );
      expect(data.coalitionNetwork.reproducibility.hash).toMatch(/^[0-9a-f]{64}$/u);
    }
  });

  it('has one of every other query of the family', async () => {
    const window = { from: '2025-02-01', to: '2025-05-01' };
    for (const basis of ['STANCES', 'STATEMENTS']) {
      const table = { basis, normalization: 'ACTIVITY' };
      const { data, errors } = await ask(REST, { input: { basis }, table, window });
      expect(errors).toBeUndefined();
      expect(data.networkSeries).toHaveLength(3);
    }
  });
});

it('refuses an enum that does not exist, naming it', async () => {
  const server = await networkWorld([]);
  const { errors } = await (await server.post({ query: NETWORK, variables: { input: { kernel: 'COSINE' } } })).json();
  expect(errors[0]).toMatchObject({
    message: /"COSINE" does not exist in "Kernel" enum/u,
    extensions: { code: 'BAD_USER_INPUT' },
  });
  await server.close();
});
