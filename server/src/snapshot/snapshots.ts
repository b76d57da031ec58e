import type { Graph, GraphState, ReadOptions } from '@stancegraph/store';
import { Snapshot } from './snapshot.ts';

const ATTEMPTS = 3;

/**
 * Keeps the analytical arrays of the newest revision that was asked for. The store is the truth: each request asks
 * it for its state, and arrays of another sequence are read anew.
 */
export class Snapshots {
  readonly #graph: Graph;
  #kept: { sequence: number; snapshot: Promise<Snapshot> } | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  async current(read: ReadOptions): Promise<Snapshot> {
    const state = await this.#graph.state(read);
    if (this.#kept?.sequence === state.sequence) return this.#kept.snapshot;
    const snapshot = this.#load(state, read);
    const kept = { sequence: state.sequence, snapshot };
    this.#kept = kept;
    snapshot.catch(() => {
      if (this.#kept === kept) this.#kept = undefined;
    });
    return snapshot;
  }

  /** Reads the world between two equal states, so that it is whole. */
  async #load(before: GraphState, read: ReadOptions): Promise<Snapshot> {
    let state = before;
    for (let attempt = 1; ; attempt++) {
      const world = await this.#graph.world(read);
      const after = await this.#graph.state(read);
      if (after.sequence === state.sequence || attempt === ATTEMPTS) return new Snapshot(this.#graph, after, world);
      state = after;
    }
  }
}
