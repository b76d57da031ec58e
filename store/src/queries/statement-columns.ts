import { committed } from '../bulk/pending.ts';
import type { Query } from '../engine.ts';

/** Stands for a missing value, which `collect` would drop; true values lie within -1..1. */
export const NO_VALUE = 2;

/**
 * Statements that share issue, source, date, times and sort of act in one row, the rest in columns: a roll call is one row.
 * Rows `{issue, source, reliability, date, recordedAt, retractedAt, kind, credibility, directness, ids, actors, positions,
 * values, utterances}` in any order; `reliability` is the source's, '' where nobody judged it, as 0 for `credibility`.
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
WITH n.issue AS issue, n.source AS source, n.date AS date, n.recordedAt AS recordedAt,
  coalesce(n.retractedAt, '') AS retractedAt, n.kind AS kind, coalesce(n.credibility, 0) AS credibility,
  n.directness AS directness,
  collect(n.id) AS ids, collect(n.actor) AS actors, collect(n.position) AS positions,
  collect(coalesce(n.value, ${NO_VALUE})) AS values, collect(coalesce(n.utterance, '')) AS utterances
MATCH (s:Entity {id: source})
RETURN issue, source, coalesce(s.reliability, '') AS reliability, date, recordedAt, retractedAt, kind, credibility,
  directness, ids, actors, positions, values, utterances`,
    parameters: issues ? { issues: [...new Set(issues)] } : {},
  };
}
