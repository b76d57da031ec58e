import { committed } from '../bulk/pending.ts';
import type { Query } from '../engine.ts';

/** Stands for a missing value, which `collect` would drop; true values lie within -1..1. */
export const NO_VALUE = 2;

/**
 * Statements that share issue, source, date and times in one row, the rest in columns: a roll call is one row.
 * Rows `{issue, source, date, recordedAt, retractedAt, ids, actors, positions, values, utterances}` in any order.
 */
export function statementColumns(issues: readonly string[] | undefined): Query {
  const match = issues
    ? 'UNWIND $issues AS issue\nMATCH (:Entity {id: issue})<-[:ABOUT]-(n:Statement)'
    : 'MATCH (n:Statement)';
  return {
    name: 'statement.columns',
    text: `/* statement.columns */
${match}
WHERE ${committed('n')}
RETURN n.issue AS issue, n.source AS source, n.date AS date, n.recordedAt AS recordedAt,
  coalesce(n.retractedAt, '') AS retractedAt,
  collect(n.id) AS ids, collect(n.actor) AS actors, collect(n.position) AS positions,
  collect(coalesce(n.value, ${NO_VALUE})) AS values, collect(coalesce(n.utterance, '')) AS utterances`,
    parameters: issues ? { issues: [...new Set(issues)] } : {},
  };
}
