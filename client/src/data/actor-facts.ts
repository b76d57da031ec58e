import { graphql } from '../graphql.ts';

/** Who an actor is on the day `$asOf`, and for whom it speaks and who for it. */
export const ACTOR_FACTS = graphql(`
  fragment ActorFacts on Actor {
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
    represents(asOf: $asOf, first: 20) { nodes { id role actor { id name } } }
    representedBy(asOf: $asOf, first: 40) { nodes { id role holder { id name } } }
  }
`);
