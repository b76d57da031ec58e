import { graphql, type ResultOf } from '../graphql.ts';

export const SOURCE_FIELDS = graphql(`
  fragment SourceFields on Source { id title publisher url publishedOn reliability }
`);

export const STATEMENT_FIELDS = graphql(
  `
  fragment StatementFields on Statement {
    id
    date
    precision
    position
    kind
    summary
    quote
    credibility
    directness
    locator
    actor { id name }
    saidBy { id name }
    issue { id title }
    source { ...SourceFields }
  }
`,
  [SOURCE_FIELDS],
);

export type StatementRow = ResultOf<typeof STATEMENT_FIELDS>;
export type SourceRow = ResultOf<typeof SOURCE_FIELDS>;
