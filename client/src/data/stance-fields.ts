import { graphql, type ResultOf } from '../graphql.ts';
import { STATEMENT_FIELDS } from './statement-fields.ts';

/** A stance as a card shows it; needs `$asOf: Date!`. */
export const STANCE_FIELDS = graphql(
  `
  fragment StanceFields on Stance {
    id
    actor { id name }
    issue { id title question }
    position
    effectivePosition(asOf: $asOf)
    undetermined(asOf: $asOf)
    from
    to
    precision
    confidence
    summary
    clauses { then all { not condition { id title summary status(asOf: $asOf) } } }
    statements(first: 12) { totalCount nodes { ...StatementFields } }
  }
`,
  [STATEMENT_FIELDS],
);

export type StanceRow = ResultOf<typeof STANCE_FIELDS>;
