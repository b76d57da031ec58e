import { committed } from '../bulk/pending.ts';
import type { Query } from '../engine.ts';
import type { ColumnsFilter } from '../port.ts';

/** What the statements of a group share. */
const SHARED = ['source', 'date', 'recordedAt'] as const;
/** In which they differ: a list each. */
const DENSE = ['id', 'actor', 'position'] as const;
/** What few have, or have otherwise than a vote does: those few bring theirs with them. */
const SPARSE = ['value', 'utterance', 'retractedAt', 'kind', 'credibility', 'directness'] as const;
/** What stands for all others; nothing where it is not named here. */
export const COMMON = { kind: 'VOTED', directness: 'OWN_WORDS' } as const;

const isCommon = (name: string): string =>
  Object.hasOwn(COMMON, name) ? `p.${name} = '${COMMON[name as keyof typeof COMMON]}'` : `p.${name} IS NULL`;
const FEW = `CASE WHEN ${SPARSE.map(isCommon).join(' AND ')} THEN null ELSE p {${['id', ...SPARSE].map((name) => `.${name}`).join(', ')}} END`;
/** Of `p`, all properties of a statement read at once: Neo4j walks them once more for each that is asked by itself. */
const GROUP = [
  ...SHARED.map((name) => `p.${name} AS ${name}`),
  ...DENSE.map((name) => `collect(p.${name}) AS ${name}`),
  `collect(${FEW}) AS few`,
].join(',\n  ');
const NAMES = [...SHARED, ...DENSE, 'few'].join(', ');

const OF_IDS = `UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
WHERE n:Statement
WITH properties(n) AS p
WHERE ${committed('p')}
WITH p.issue AS issue, ${GROUP}`;

/** Issue by issue: grouping by it too would take half as long again. */
const underEach = (issues: string): string => `${issues}
CALL (i) {
  MATCH (i)<-[:ABOUT]-(n:Statement)
  WITH properties(n) AS p
  WHERE ${committed('p')}
  RETURN ${GROUP}
}
WITH i.id AS issue, ${NAMES}`;

/**
 * Statements of one issue, source, date and recorded time in one row, the rest in lists: a roll call is one row. Rows
 * `{issue, reliability, ...}` in any order; `reliability` is the source's, '' where nobody judged it.
 */
export function statementColumns(filter: ColumnsFilter): Query {
  const [[by, ids] = []] = Object.entries<readonly string[]>(filter);
  const ofIssues = by === 'issues' ? 'UNWIND $ids AS wanted\nMATCH (i:Entity {id: wanted})' : 'MATCH (i:Issue)';
  return {
    name: 'statement.columns',
    text: `/* statement.columns */
${by === 'ids' ? OF_IDS : underEach(ofIssues)}
MATCH (s:Entity {id: source})
RETURN issue, coalesce(s.reliability, '') AS reliability, ${NAMES}`,
    parameters: ids ? { ids: [...new Set(ids)] } : {},
  };
}
