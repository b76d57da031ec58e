import { STANCE_FIELDS } from '../data/stance-fields.ts';
import { graphql } from '../graphql.ts';

/** The stances under a move, with the statements and sources they rest on. */
export const TRAIL = graphql(
  `
  query Trail($ids: [ID!]!, $asOf: Date!, $knownOn: DateTime) {
    stances(filter: { ids: $ids }, first: 30) { nodes { ...StanceFields } }
  }
`,
  [STANCE_FIELDS],
);
