import { GraphQLError } from 'graphql';
import { type GraphChange, graphChanges } from './graph-changes.ts';
import { GraphWatch, type WatchOptions } from './graph-watch.ts';

export interface LiveOptions extends WatchOptions {
  /** Readers at once; each holds a connection. */
  most?: number | undefined;
}

/** The readers of one server: how many there may be, and that all go when it closes. */
export class Live {
  readonly #watch: GraphWatch;
  readonly #most: number;
  #readers = 0;

  constructor({ most = 1000, ...options }: LiveOptions) {
    this.#watch = new GraphWatch(options);
    this.#most = most;
  }

  get readers(): number {
    return this.#readers;
  }

  /** @throws UNAVAILABLE when there are too many */
  changes(): AsyncIterableIterator<GraphChange> {
    if (this.#readers >= this.#most) {
      throw new GraphQLError(
        `${this.#most} readers are waiting for changes already; ask for graph { revision } instead`,
        {
          extensions: { code: 'UNAVAILABLE', limit: this.#most },
        },
      );
    }
    this.#readers++;
    return graphChanges(this.#watch, () => this.#readers--);
  }

  close(): void {
    this.#watch.close();
  }
}
