import type { Graph, GraphState, ReadOptions } from '@stancegraph/store';
import { changedContent } from './changed-content.ts';
import { type Content, Snapshot } from './snapshot.ts';

const ATTEMPTS = 3;

/**
 * Keeps the analytical arrays of the newest revision that was asked for. The store is the truth: each request asks
 * it for its state. Of another sequence, only what was written since is read, where the store knows it.
 */
export class Snapshots {
  readonly #graph: Graph;
  #kept: { sequence: number; snapshot: Promise<Snapshot> } | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** `seen`: the state that the request saw, where it asked already. */
  async current(read: ReadOptions, seen = this.#graph.state(read)): Promise<Snapshot> {
    const state = await seen;
    if (this.#kept?.sequence === state.sequence) return this.#kept.snapshot;
    const snapshot = this.#load(this.#kept?.snapshot, state, read);
    const kept = { sequence: state.sequence, snapshot };
    this.#kept = kept;
    snapshot.catch(() => {
      if (this.#kept === kept) this.#kept = undefined;
    });
    return snapshot;
  }

  /** Reads the world between two equal states, so that it is whole. */
  async #load(previous: Promise<Snapshot> | undefined, before: GraphState, read: ReadOptions): Promise<Snapshot> {
    const kept = await previous?.catch(() => undefined);
    let state = before;
    for (let attempt = 1; ; attempt++) {
      const content = (kept && (await this.#change(kept, state, read))) ?? (await this.#readAll(read));
      const after = await this.#graph.state(read);
      if (after.sequence === state.sequence || attempt === ATTEMPTS) return new Snapshot(this.#graph, after, content);
      state = after;
    }
  }

  async #readAll(read: ReadOptions): Promise<Content> {
    return { world: await this.#graph.world(read), statements: undefined };
  }

  async #change(kept: Snapshot, state: GraphState, read: ReadOptions): Promise<Content | undefined> {
    const ids = await this.#graph.changedIds(kept.state, state, read);
    return ids && changedContent(this.#graph, await kept.content(), ids, read);
  }
}
