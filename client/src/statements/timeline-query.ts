import { STATEMENT_FIELDS } from '../data/statement-fields.ts';
import { graphql } from '../graphql.ts';

/** The newest statements of a selection, and where the time begins of which there are any. */
export const TIMELINE = graphql(
  `
  query Timeline($filter: StatementFilter!) {
    statements(filter: $filter, first: 100) { totalCount nodes { ...StatementFields } }
  }
`,
  [STATEMENT_FIELDS],
);
