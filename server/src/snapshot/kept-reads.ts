import type { Graph, GraphState } from '@stancegraph/store';
import QuickLRU from 'quick-lru';

/** The reads of single records and pages. */
export type Reads = Pick<Graph, 'get' | 'find' | 'list' | 'count' | 'clauses'>;

const MOST_RESULTS = 100;
/** Rows of one result; together the two bound the memory. */
const MOST_ROWS = 2000;

/**
 * Records and pages of the revision that was asked for last, so that what many ask for is read once. The store is the
 * truth, as for the arrays: each request asks it for its state first, and results of another state are dropped.
 */
export class KeptReads {
  readonly #graph: Graph;
  #kept: { state: GraphState; results: QuickLRU<string, unknown> } | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** The reads of one request, which sees `state`. */
  at(state: () => Promise<GraphState>): Reads {
    const graph = this.#graph;
    const once = async <T>(key: readonly unknown[], read: () => Promise<T[]>): Promise<T[]> => {
      const results = this.#resultsOf(await state());
      const name = JSON.stringify(key);
      const found = results.get(name) as T[] | undefined;
      if (found !== undefined) return found;
      const result = await read();
      if (rowsOf(result) <= MOST_ROWS) results.set(name, result);
      return result;
    };
    return {
      get: (kind, ids, options) => once(['get', kind, ids, options?.knownOn], () => graph.get(kind, ids, options)),
      find: (ids, options) => once(['find', ids, options?.knownOn, options?.retracted], () => graph.find(ids, options)),
      list: (request, options) => once(['list', request], () => graph.list(request, options)),
      count: (request, options) => once(['count', request], () => graph.count(request, options)),
      clauses: (stances, options) => once(['clauses', stances], () => graph.clauses(stances, options)),
    };
  }

  #resultsOf(state: GraphState): QuickLRU<string, unknown> {
    const kept = this.#kept;
    if (kept?.state.sequence === state.sequence && kept.state.revision === state.revision) return kept.results;
    const results = new QuickLRU<string, unknown>({ maxSize: MOST_RESULTS });
    this.#kept = { state, results };
    return results;
  }
}

/** A page counts with all its rows. */
function rowsOf(result: readonly unknown[]): number {
  return result.reduce<number>((sum, part) => sum + (isPage(part) ? part.rows.length : 1), 0);
}

function isPage(part: unknown): part is { rows: readonly unknown[] } {
  return typeof part === 'object' && part !== null && 'rows' in part && Array.isArray(part.rows);
}
