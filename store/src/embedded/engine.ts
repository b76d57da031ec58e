import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { withDeadline } from '../deadline.ts';
import type { Engine, Query, Row, Run, Work } from '../engine.ts';
import { Unavailable } from '../errors.ts';
import type { ReadOptions } from '../port.ts';
import { EMBEDDED_SCHEMA, SHARED_SCHEMA } from '../queries/schema.ts';
import { isConflict, toClosingError, toStoreError } from './errors.ts';
import { WriteQueue } from './write-queue.ts';

export interface EmbeddedEngineOptions {
  timeoutMs: number;
  writeTimeoutMs: number;
  onQuery?: ((name: string) => void) | undefined;
}

const MOST_ATTEMPTS = 5;

/** What both a database and a transaction of it can do. */
type Executor = Pick<GrafeoDB, 'executeCypher'>;

/** Queries run on the engine's own threads; reads see the last committed state, never a write in progress. */
export class EmbeddedEngine implements Engine {
  readonly name = 'embedded';
  readonly #db: GrafeoDB;
  readonly #options: EmbeddedEngineOptions;
  readonly #writes = new WriteQueue();
  readonly #running = new Set<Promise<unknown>>();
  #commits = 0;
  #closed = false;

  constructor(db: GrafeoDB, options: EmbeddedEngineOptions) {
    this.#db = db;
    this.#options = options;
  }

  read<T>(_name: string, work: Work<T>, options: ReadOptions = {}): Promise<T> {
    const limits = { ...options, timeoutMs: options.timeoutMs ?? this.#options.timeoutMs };
    return withDeadline((signal) => this.#track(work(this.#runOn(this.#db, signal))), limits);
  }

  write<T>(name: string, work: Work<T>): Promise<T> {
    const limits = { timeoutMs: this.#options.writeTimeoutMs };
    return withDeadline((signal) => this.#writes.run(() => this.#track(this.#attempt(name, work, signal))), limits);
  }

  /** The file is locked for this process. */
  commits(): number | undefined {
    return this.#closed ? undefined : this.#commits;
  }

  /** The schema is made when the file is opened and cannot get lost under a running process. */
  async ensureSchema(): Promise<void> {}

  async createSchema(): Promise<void> {
    for (const text of [...SHARED_SCHEMA, ...EMBEDDED_SCHEMA]) await this.#db.executeCypher(text);
  }

  /** It plans each query as it comes. */
  async replan(): Promise<void> {}

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes.drained();
    await Promise.allSettled([...this.#running]);
    try {
      this.#db.close();
    } catch (error) {
      this.#closed = false;
      throw toClosingError(error);
    }
  }

  async #attempt<T>(name: string, work: Work<T>, signal: AbortSignal): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      if (this.#closed) throw new Unavailable('The graph is closed.');
      const transaction = this.#db.beginTransaction();
      try {
        const result = await work(this.#runOn(transaction, signal));
        signal.throwIfAborted();
        transaction.commit();
        this.#commits++;
        return result;
      } catch (error) {
        rollBack(transaction);
        const conflict = error instanceof Error && isConflict(error.cause ?? error);
        if (!conflict || attempt === MOST_ATTEMPTS) throw toStoreError(error, name);
      }
    }
  }

  #runOn(executor: Executor, signal: AbortSignal): Run {
    return async (query: Query): Promise<Row[]> => {
      if (this.#closed && executor === this.#db) throw new Unavailable('The graph is closed.');
      signal.throwIfAborted();
      this.#options.onQuery?.(query.name);
      try {
        return (await executor.executeCypher(query.text, query.parameters)).toArray() as Row[];
      } catch (error) {
        throw toStoreError(error, query.name);
      }
    };
  }

  #track<T>(work: Promise<T>): Promise<T> {
    const settled = work.catch(() => undefined).finally(() => this.#running.delete(settled));
    this.#running.add(settled);
    return work;
  }
}

/** Where it could not be written, the engine has ended it already, and says that it has not. */
function rollBack(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // What went wrong is told already.
  }
}
