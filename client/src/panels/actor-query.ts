import { ACTOR_FACTS } from '../data/actor-facts.ts';
import { STANCE_FIELDS } from '../data/stance-fields.ts';
import { graphql, type ResultOf } from '../graphql.ts';

/** One actor on one day; `ids` are the stances that count for it in the picture, its own or of who speaks for it; no ids would mean all. */
export const ACTOR = graphql(
  `
  query Actor($id: ID!, $asOf: Date!, $knownOn: DateTime, $ids: [ID!]!, $isDrawn: Boolean!) {
    actor(id: $id) {
      ...ActorFacts
      memberOf(asOf: $asOf, first: 20) { nodes { id status organisation { id name } } }
      stances(filter: { asOf: $asOf, knownOn: $knownOn }, first: 30) { nodes { ...StanceFields } }
    }
    stances(filter: { ids: $ids }, first: 30) @include(if: $isDrawn) { nodes { ...StanceFields } }
  }
`,
  [ACTOR_FACTS, STANCE_FIELDS],
);

export type ActorDetails = NonNullable<ResultOf<typeof ACTOR>['actor']>;
