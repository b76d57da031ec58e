import { STATEMENT_FIELDS } from '../data/statement-fields.ts';
import { graphql, type ResultOf } from '../graphql.ts';

/** What differs between two pictures, and why. */
export const CHANGES = graphql(
  `
  query Changes($input: ChangesInput!) {
    changes(input: $input) {
      positions {
        actor { id name }
        issue { id title }
        kinds
        cause
        before { position }
        after { position }
        statements(first: 3) { totalCount nodes { ...StatementFields } }
        because {
          not
          stance { id }
          condition { id title }
          positions { actor { id name } issue { id title } position stances { id } }
        }
        corrections { id retractedAt reason }
      }
      communities { actor { id name } kind cause before { id name } after { id name } }
      ties(first: 12) { source { id name } target { id name } before after cause }
      conditions { condition { id title } before after cause }
      contradictions(first: 12) {
        kind
        issue { id title }
        actor { id name }
        other { id name }
        days
        first { ...StatementFields }
        second { ...StatementFields }
      }
    }
  }
`,
  [STATEMENT_FIELDS],
);

export type Changes = ResultOf<typeof CHANGES>['changes'];
export type PositionChange = Changes['positions'][number];
