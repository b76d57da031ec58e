import type { NetworkParameters } from '@stancegraph/analysis';

/** Who votes with whom, by all votes there are. */
export const BY_STATEMENTS: NetworkParameters = {
  issues: null,
  topics: null,
  actors: null,
  actorTypes: null,
  excludeSources: null,
  nodes: 'ACTORS',
  level: 'REPRESENTED',
  asOf: '2025-01-01',
  knownOn: null,
  basis: 'STATEMENTS',
  window: null,
  kernel: null,
  aggregation: 'SUBTRACT',
  normalization: 'AVERAGE',
  duplicates: 'SOURCE',
  method: 'CORRECTED',
  minWeight: null,
  isolates: true,
  communities: 'LEIDEN',
  seed: 1,
  assume: [],
  fixedPoint: 'LEAST',
  round: null,
};
