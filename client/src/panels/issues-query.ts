import { SOURCE_FIELDS } from '../data/statement-fields.ts';
import { graphql, type ResultOf } from '../graphql.ts';

export const ISSUES = graphql(
  `
  query Issues($ids: [ID!]!) {
    issues(filter: { ids: $ids }, first: 20) {
      nodes {
        id
        title
        question
        claims(first: 20) {
          nodes { id count position date precision summary locator by { id name } among { id name } source { ...SourceFields } }
        }
        events(first: 20) { nodes { id title startsOn place summary } }
      }
    }
  }
`,
  [SOURCE_FIELDS],
);

type IssueDetails = ResultOf<typeof ISSUES>['issues']['nodes'][number];
export type ClaimRow = IssueDetails['claims']['nodes'][number];
