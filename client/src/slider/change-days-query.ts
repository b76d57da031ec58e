import { graphql } from '../graphql.ts';

export const CHANGE_DAYS = graphql(`
  query ChangeDays($issues: [ID!], $knownOn: DateTime) {
    graph { changeDays(issues: $issues, knownOn: $knownOn) }
  }
`);
