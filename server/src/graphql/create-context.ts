import type { Graph, GraphState } from '@stancegraph/store';
import type { Live } from '../live/live.ts';
import type { KeptReads } from '../snapshot/kept-reads.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Snapshots } from '../snapshot/snapshots.ts';
import { authorise } from './authorise.ts';
import type { Context } from './context.ts';
import { createLoaders } from './loaders.ts';

export interface ContextOptions {
  graph: Graph;
  snapshots: Snapshots;
  reads: KeptReads;
  live: Live;
  clock: () => Date;
  /** How long one request may take, in milliseconds. */
  timeoutMs: number;
  /** How many records one request may read. */
  rows: number;
  /** The key that lets a request write; without one none may. */
  key?: string | undefined;
}

/** What one request may use; it ends with the request's signal or its time. */
export function createContext(
  { graph, snapshots, reads, live, clock, timeoutMs, rows, key }: ContextOptions,
  { requestId, request }: { requestId: string; request: Request },
): Context {
  const deadline = performance.now() + timeoutMs;
  const read = () => ({
    timeoutMs: Math.max(1, deadline - performance.now()),
    get signal() {
      return request.signal;
    },
  });
  let state: Promise<GraphState> | undefined;
  const seen = () => {
    state ??= graph.state(read());
    return state;
  };
  let snapshot: Promise<Snapshot> | undefined;
  return {
    graph,
    live,
    loaders: createLoaders(reads.at(seen), read, rows),
    snapshot: () => {
      snapshot ??= snapshots.current(read(), seen());
      return snapshot;
    },
    today: clock().toISOString().slice(0, 'YYYY-MM-DD'.length),
    read,
    clock,
    authorise: () => authorise(key, request.headers.get('authorization')),
    requestId,
  };
}
