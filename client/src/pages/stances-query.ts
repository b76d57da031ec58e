import { STANCE_FIELDS } from '../data/stance-fields.ts';
import { graphql } from '../graphql.ts';

/** What stances rest on, read when a row is opened. */
export const STANCES = graphql(
  `
  query Stances($ids: [ID!]!, $asOf: Date!, $knownOn: DateTime) {
    stances(filter: { ids: $ids, knownOn: $knownOn }, first: 30) { totalCount nodes { ...StanceFields } }
  }
`,
  [STANCE_FIELDS],
);
