import { graphql } from '../graphql.ts';
import { POSITION_FIELDS } from './position-fields.ts';

const PAIR_NETWORK = graphql(
  `
  fragment PairNetwork on CoalitionNetwork {
    nodes { entity { id } positions { ...PositionFields } }
    edges { issues { agreement issue { id } } }
  }
`,
  [POSITION_FIELDS],
);

/** Two actors, each by itself and with those who speak for it. */
export const PAIR = graphql(
  `
  query Pair($ids: [ID!]!, $own: CoalitionNetworkInput!, $together: CoalitionNetworkInput!, $knownOn: DateTime) {
    actors(filter: { ids: $ids }, first: 2) { nodes { __typename id name } }
    issues(first: 100) { totalCount nodes { id title } }
    own: coalitionNetwork(input: $own) { ...PairNetwork }
    together: coalitionNetwork(input: $together) { ...PairNetwork }
  }
`,
  [PAIR_NETWORK],
);
