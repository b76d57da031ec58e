import { KINDS, type Kind } from '@stancegraph/analysis';
import type { Graph, GraphState, ReadOptions } from '@stancegraph/store';

export interface WrittenRecords {
  kind: Uppercase<Kind>;
  count: number;
  /** Ascending; the first of them. */
  ids: string[];
}

const MOST_IDS = 100;

/** What was written between two states, by kind; null where the store does not know. */
export async function writtenRecords(
  graph: Graph,
  since: GraphState,
  until: GraphState,
  read: ReadOptions,
): Promise<WrittenRecords[] | null> {
  const ids = await graph.changedIds(since, until, read);
  if (ids === undefined) return null;
  const found = await graph.find(ids, { ...read, retracted: true });
  return KINDS.flatMap((kind) => {
    const ofKind = ids.filter((_, at) => found[at]?.kind === kind);
    if (ofKind.length === 0) return [];
    return [{ kind: upper(kind), count: ofKind.length, ids: ofKind.slice(0, MOST_IDS) }];
  });
}

const upper = (kind: Kind) => kind.toUpperCase() as Uppercase<Kind>;
