import { ACTOR_FACTS } from '../data/actor-facts.ts';
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
      ...ActorFacts
      memberOf(asOf: $asOf, first: 40) { nodes { id status organisation { id name } } }
    }
    own: coalitionNetwork(input: $own) { ...ActorPositions }
    together: coalitionNetwork(input: $together) { ...ActorPositions }
  }
`,
  [ACTOR_FACTS, ACTOR_POSITIONS],
);
