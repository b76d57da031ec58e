import { STATEMENT_FIELDS } from '../data/statement-fields.ts';
import { graphql } from '../graphql.ts';

export const TIE = graphql(
  `
  query Tie($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      nodes { entity { id name } positions { issue { id title } position stored } }
      edges {
        weight
        verdict
        sharedIssues
        issues { agreement source target issue { id title question } }
        statements(first: 50) { totalCount nodes { ...StatementFields } }
      }
    }
  }
`,
  [STATEMENT_FIELDS],
);
