import { SOURCE_FIELDS } from '../data/statement-fields.ts';
import { graphql } from '../graphql.ts';
import { POSITION_FIELDS } from './position-fields.ts';

export const ISSUE_PAGE = graphql(
  `
  query IssuePage($id: ID!, $input: CoalitionNetworkInput!, $claims: ClaimFilter!, $knownOn: DateTime) {
    issue(id: $id) {
      id
      title
      question
      topics
      partOf { id title }
      parts(first: 40) { totalCount nodes { id title } }
      claims(filter: $claims, first: 20) {
        nodes { id count position date precision summary locator by { id name } among { id name } source { ...SourceFields } }
      }
      events(first: 20) { totalCount nodes { id title startsOn place } }
    }
    coalitionNetwork(input: $input) {
      nodes { entity { id name } positions { ...PositionFields } }
    }
  }
`,
  [POSITION_FIELDS, SOURCE_FIELDS],
);
