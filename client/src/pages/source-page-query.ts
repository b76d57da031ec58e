import { SOURCE_FIELDS } from '../data/statement-fields.ts';
import { graphql } from '../graphql.ts';

export const SOURCE_PAGE = graphql(
  `
  query SourcePage($id: ID!, $claims: ClaimFilter!) {
    source(id: $id) {
      ...SourceFields
      claims(filter: $claims, first: 20) {
        nodes { id count position date precision summary locator by { id name } among { id name } source { ...SourceFields } }
      }
    }
  }
`,
  [SOURCE_FIELDS],
);
