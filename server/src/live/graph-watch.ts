import { setTimeout as wait } from 'node:timers/promises';
import type { Graph, GraphState } from '@stancegraph/store';
import QuickLRU from 'quick-lru';
import { type WrittenRecords, writtenRecords } from './written-records.ts';

export interface WatchOptions {
  graph: Graph;
  /** From one question to the store to the next, in milliseconds. */
  everyMs?: number | undefined;
}

const READ = { timeoutMs: 5000 };
/** Spans between two states of which what was written is kept for the next reader. */
const KEPT_SPANS = 20;

/**
 * Notices that the graph has changed, whoever wrote to it. The store is the truth, so it is asked for its state: once
 * for all readers, and only while somebody waits. A store that does not answer is asked on.
 */
export class GraphWatch {
  readonly #graph: Graph;
  readonly #everyMs: number;
  readonly #waiting = new Set<(state?: GraphState) => void>();
  readonly #spans = new QuickLRU<string, Promise<WrittenRecords[] | null>>({ maxSize: KEPT_SPANS });
  #asking = false;
  #closed = false;

  constructor({ graph, everyMs = 1000 }: WatchOptions) {
    this.#graph = graph;
    this.#everyMs = everyMs;
  }

  now(): Promise<GraphState> {
    return this.#graph.state(READ);
  }

  /** The state once it is another than `seen`; undefined when the reader has gone or the server closes. */
  after(seen: GraphState, gone: AbortSignal): Promise<GraphState | undefined> {
    if (this.#closed || gone.aborted) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const look = (state?: GraphState) => {
        if (state && state.sequence === seen.sequence && state.revision === seen.revision) return;
        this.#waiting.delete(look);
        gone.removeEventListener('abort', leave);
        resolve(state);
      };
      const leave = () => look();
      gone.addEventListener('abort', leave);
      this.#waiting.add(look);
      if (!this.#asking) void this.#ask();
    });
  }

  /** What was written between two states; null where that is not known. */
  written(since: GraphState, until: GraphState): Promise<WrittenRecords[] | null> {
    const span = [since, until].map(({ sequence, revision }) => `${sequence} ${revision}`).join(' ');
    const known = this.#spans.get(span);
    if (known) return known;
    const read = writtenRecords(this.#graph, since, until, READ).catch(() => null);
    this.#spans.set(span, read);
    return read;
  }

  /** Lets all readers go. */
  close(): void {
    this.#closed = true;
    for (const look of [...this.#waiting]) look();
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    while (this.#waiting.size > 0) {
      const state = await this.now().catch(() => undefined);
      if (state) for (const look of [...this.#waiting]) look(state);
      await wait(this.#everyMs, undefined, { ref: false });
    }
    this.#asking = false;
  }
}
