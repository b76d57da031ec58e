import { STATEMENT_FIELDS } from '../data/statement-fields.ts';
import { graphql } from '../graphql.ts';

/** A page of statements, newest first. */
export const STATEMENTS = graphql(
  `
  query Statements($filter: StatementFilter!, $first: Int!, $after: String) {
    statements(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...StatementFields }
    }
  }
`,
  [STATEMENT_FIELDS],
);
