import type { GraphState } from '@stancegraph/store';
import type { GraphWatch } from './graph-watch.ts';
import type { WrittenRecords } from './written-records.ts';

export interface GraphChange extends GraphState {
  written: WrittenRecords[] | null;
}

/**
 * How the graph stands, then each change of it. Nothing is queued: the next change is looked for when it is asked for,
 * so a slow reader gets one for many. Ends with `return`, or when the server closes.
 */
export function graphChanges(watch: GraphWatch, onEnd: () => void): AsyncIterableIterator<GraphChange> {
  const gone = new AbortController();
  let seen: GraphState | undefined;
  const end = () => {
    if (!gone.signal.aborted) onEnd();
    gone.abort();
    return { done: true as const, value: undefined };
  };
  return {
    async next() {
      const state = seen ? await watch.after(seen, gone.signal) : await watch.now();
      if (!state || gone.signal.aborted) return end();
      const written = seen ? await watch.written(seen, state) : [];
      seen = state;
      return { done: false, value: { ...state, written } };
    },
    return: () => Promise.resolve(end()),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
