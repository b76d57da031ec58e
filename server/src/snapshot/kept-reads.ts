import type { Kind } from '@stancegraph/analysis';
import type { Graph, GraphState, Listed, ReadOptions } from '@stancegraph/store';
import QuickLRU from 'quick-lru';

/** The reads of single records and pages. */
export interface Reads extends Pick<Graph, 'find' | 'list' | 'count' | 'clauses'> {
  /** As the graph's, of the records as they are now. */
  get<K extends Kind>(kind: K, ids: readonly string[], options?: ReadOptions): Promise<(Listed[K] | undefined)[]>;
  /** The record at once if it is kept; undefined before the first other read, which asks for the state. */
  kept<K extends Kind>(kind: K, id: string): Listed[K] | undefined;
}

interface Kept {
  state: GraphState;
  /** By their ids alone, which no two records share: a key put together for each look costs more than the look. */
  records: QuickLRU<string, { kind: Kind; record: Listed[Kind] }>;
  results: QuickLRU<string, unknown>;
}

const MOST_RECORDS = 10_000;
const MOST_RESULTS = 100;
/** Rows of one result; together the three bound the memory. */
const MOST_ROWS = 2000;

/**
 * Records and pages of the revision that was asked for last, so that what many ask for is read once. The store is the
 * truth, as for the arrays: each request asks it for its state first, and what is of another state is dropped.
 */
export class KeptReads {
  readonly #graph: Graph;
  #kept: Kept | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** The reads of one request, which sees `state`. */
  at(state: () => Promise<GraphState>): Reads {
    const graph = this.#graph;
    let seen: Kept | undefined;
    const current = async (): Promise<Kept> => {
      seen ??= this.#keptOf(await state());
      return seen;
    };
    const once = async <T>(key: readonly unknown[], read: () => Promise<T[]>): Promise<T[]> => {
      const { results } = await current();
      const name = JSON.stringify(key);
      const found = results.get(name) as T[] | undefined;
      if (found !== undefined) return found;
      const result = await read();
      if (rowsOf(result) <= MOST_ROWS) results.set(name, result);
      return result;
    };
    const kept = <K extends Kind>(kind: K, id: string): Listed[K] | undefined => {
      const found = seen?.records.get(id);
      return found?.kind === kind ? (found.record as Listed[K]) : undefined;
    };
    return {
      kept,
      async get<K extends Kind>(kind: K, ids: readonly string[], options?: ReadOptions) {
        const { records } = await current();
        const found = new Map(ids.map((id) => [id, kept(kind, id)]));
        const missing = ids.filter((id) => found.get(id) === undefined);
        const read = missing.length > 0 ? await graph.get(kind, missing, options) : [];
        missing.forEach((id, at) => {
          const record = read[at];
          found.set(id, record);
          if (record) records.set(id, { kind, record });
        });
        return ids.map((id) => found.get(id));
      },
      find: (ids, options) => once(['find', ids, options?.knownOn, options?.retracted], () => graph.find(ids, options)),
      list: (request, options) => once(['list', request], () => graph.list(request, options)),
      count: (request, options) => once(['count', request], () => graph.count(request, options)),
      clauses: (stances, options) => once(['clauses', stances], () => graph.clauses(stances, options)),
    };
  }

  #keptOf(state: GraphState): Kept {
    const kept = this.#kept;
    if (kept?.state.sequence === state.sequence && kept.state.revision === state.revision) return kept;
    const records = new QuickLRU<string, { kind: Kind; record: Listed[Kind] }>({ maxSize: MOST_RECORDS });
    const results = new QuickLRU<string, unknown>({ maxSize: MOST_RESULTS });
    this.#kept = { state, records, results };
    return this.#kept;
  }
}

/** A page counts with all its rows. */
function rowsOf(result: readonly unknown[]): number {
  return result.reduce<number>((sum, part) => sum + (isPage(part) ? part.rows.length : 1), 0);
}

function isPage(part: unknown): part is { rows: readonly unknown[] } {
  return typeof part === 'object' && part !== null && 'rows' in part && Array.isArray(part.rows);
}
