import type { Source, Statement } from '@stancegraph/analysis';
import type { Graph, ReadOptions } from '@stancegraph/store';

/** Statements and sources that the text may cite, also where they were taken back since. */
export interface Evidence {
  statement(id: string): Statement | undefined;
  source(id: string): Source | undefined;
}

/** Two reads, however many are cited. */
export async function evidenceOf(
  graph: Graph,
  statementIds: readonly string[],
  sourceIds: readonly string[],
  read: ReadOptions,
): Promise<Evidence> {
  const all = { ...read, retracted: true };
  const statements = new Map(
    (await graph.find([...new Set(statementIds)], all)).flatMap((found) =>
      found?.kind === 'statement' ? [[found.record.id, found.record] as const] : [],
    ),
  );
  const wanted = [...statements.values()].map(({ source }) => source);
  const sources = new Map(
    (await graph.find([...new Set([...wanted, ...sourceIds])], all)).flatMap((found) =>
      found?.kind === 'source' ? [[found.record.id, found.record] as const] : [],
    ),
  );
  return { statement: (id) => statements.get(id), source: (id) => sources.get(id) };
}
