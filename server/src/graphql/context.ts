import type { Graph, ReadOptions } from '@stancegraph/store';
import type { Live } from '../live/live.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Loaders } from './loaders.ts';

/** What a resolver may use; made anew for each request. */
export interface Context {
  graph: Graph;
  loaders: Loaders;
  /** Those who wait for changes. */
  live: Live;
  /** The analytical arrays of the revision this request sees. */
  snapshot(): Promise<Snapshot>;
  /** Today, `YYYY-MM-DD`, from the injected clock. */
  today: string;
  /** The time left to this request and the signal that ends it. */
  read(): ReadOptions;
  clock: () => Date;
  /** Lets the request write. @throws FORBIDDEN, UNAUTHENTICATED */
  authorise(): void;
  /** Names the request in logs and errors. */
  requestId: string;
}
