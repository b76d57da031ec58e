import { graphql, type ResultOf } from '../graphql.ts';
import { STATEMENT_FIELDS } from './statement-fields.ts';

/** A stance as a card shows it; needs `$asOf: Date!, $knownOn: DateTime`. */
export const STANCE_FIELDS = graphql(
  `
  fragment StanceFields on Stance {
    id
    actor { id name }
    issue { id title question }
    position
    effectivePosition(asOf: $asOf, knownOn: $knownOn)
    undetermined(asOf: $asOf, knownOn: $knownOn)
    from
    to(knownOn: $knownOn)
    precision
    confidence
    summary
    clauses { then all { not condition { id title summary status(asOf: $asOf, knownOn: $knownOn) } } }
    statements(filter: { knownOn: $knownOn }, first: 12) { totalCount nodes { ...StatementFields } }
  }
`,
  [STATEMENT_FIELDS],
);

export type StanceRow = ResultOf<typeof STANCE_FIELDS>;
