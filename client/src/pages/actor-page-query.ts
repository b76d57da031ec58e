import { graphql } from '../graphql.ts';
import { POSITION_FIELDS } from './position-fields.ts';

const ACTOR_POSITIONS = graphql(
  `
  fragment ActorPositions on CoalitionNetwork {
    nodes { entity { id } divided { id name } positions { ...PositionFields } }
  }
`,
  [POSITION_FIELDS],
);

/** One actor by itself and with those who speak for it. */
export const ACTOR_PAGE = graphql(
  `
  query ActorPage($id: ID!, $asOf: Date!, $own: CoalitionNetworkInput!, $together: CoalitionNetworkInput!, $knownOn: DateTime) {
    actor(id: $id) {
      __typename
      id
      name
      aliases
      ... on Country { iso3 }
      ... on Organisation {
        kind
        members(asOf: $asOf, first: 60) { totalCount nodes { id status actor { id name } } }
      }
      ... on Official { anonymous }
      memberOf(asOf: $asOf, first: 40) { nodes { id status organisation { id name } } }
      represents(asOf: $asOf, first: 20) { nodes { id role actor { id name } } }
      representedBy(asOf: $asOf, first: 40) { nodes { id role holder { id name } } }
    }
    own: coalitionNetwork(input: $own) { ...ActorPositions }
    together: coalitionNetwork(input: $together) { ...ActorPositions }
  }
`,
  [ACTOR_POSITIONS],
);
