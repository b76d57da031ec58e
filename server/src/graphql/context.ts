import type { Graph, ReadOptions } from '@stancegraph/store';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Loaders } from './loaders.ts';

/** What a resolver may use; made anew for each request. */
export interface Context {
  graph: Graph;
  loaders: Loaders;
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
