import type { Parameters, Query } from '../engine.ts';
import type { Rows } from '../queries/write.ts';

/** The kinds a bulk import may lay down, with their labels. */
export const BULK_LABELS = { statement: 'Statement', stance: 'Stance' } as const;
type BulkLabel = (typeof BULK_LABELS)[keyof typeof BULK_LABELS];

/** Rows `{id, recordedAt}` of the ids that are taken. */
export function takenIds(ids: readonly string[]): Query {
  return {
    name: 'bulk.taken',
    text: '/* bulk.taken */\nUNWIND $ids AS id\nMATCH (n:Entity {id: id})\nRETURN n.id AS id, n.recordedAt AS recordedAt',
    parameters: { ids },
  };
}

/**
 * Rows are the properties of statements, all with the same names, without `shared`, which stands for every row; one row
 * `{done}`. The links of a statement come with it. Names are those of the kind: a literal map of them is written in
 * half the time that `SET n = row` takes.
 */
export function createStatements(rows: Rows, shared: Parameters): Query {
  const own = Object.keys(rows[0] ?? {}).map((name) => `${name}: row.${name}`);
  const common = Object.keys(shared).map((name) => `${name}: $${name}`);
  const of = (name: string) => (name in shared ? `$${name}` : `row.${name}`);
  const names = [...Object.keys(rows[0] ?? {}), ...Object.keys(shared)];
  return {
    name: 'bulk.statements',
    text: `/* bulk.statements */
UNWIND $rows AS row
MATCH (a:Entity {id: ${of('actor')}})
MATCH (i:Entity {id: ${of('issue')}})
MATCH (s:Entity {id: ${of('source')}})
CREATE (n:Entity:Statement${names.includes('words') ? ':Searchable' : ''} {${[...own, ...common].join(', ')}})
CREATE (a)-[:MADE]->(n)
CREATE (n)-[:ABOUT]->(i)
CREATE (n)-[r:REPORTED_IN]->(s)${names.includes('locator') ? `\nSET r.locator = ${of('locator')}` : ''}
RETURN count(n) AS done`,
    parameters: { ...shared, rows },
  };
}

/** One row `{done}`: the records under this mark, which are seen from now on. */
export function publish(label: BulkLabel, mark: string, recordedAt: string): Query {
  return {
    name: 'bulk.publish',
    text: `/* bulk.publish */
MATCH (n:${label})
WHERE n.recordedAt = $mark
SET n.recordedAt = $recordedAt
RETURN count(n) AS done`,
    parameters: { mark, recordedAt },
  };
}

/** One row `{done}`, the label from a fixed list: deletes up to `limit` records that are pending, but not under the mark to keep. */
export function deletePending(label: string, keep: string | null, limit: number): Query {
  return {
    name: 'bulk.discard',
    text: `/* bulk.discard */
MATCH (n:${label})
WHERE n.recordedAt > '~' AND ($keep IS NULL OR n.recordedAt <> $keep)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS done`,
    parameters: { keep, limit },
  };
}

/** One row `{done}`: 1 when an import of this id was committed into this graph. */
export function countImports(id: string): Query {
  return {
    name: 'bulk.finished',
    text: '/* bulk.finished */\nMATCH (i:Import {id: $id})\nRETURN count(i) AS done',
    parameters: { id },
  };
}

export function createImport(id: string, records: number, recordedAt: string): Query {
  return {
    name: 'bulk.finish',
    text: '/* bulk.finish */\nCREATE (i:Import {id: $id, records: $records, recordedAt: $recordedAt})\nRETURN count(i) AS done',
    parameters: { id, records, recordedAt },
  };
}
