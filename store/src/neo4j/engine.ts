import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction, type SessionMode } from 'neo4j-driver';
import { withDeadline } from '../deadline.ts';
import type { Engine, Query, Row, Run, Work } from '../engine.ts';
import { Unavailable } from '../errors.ts';
import type { ReadOptions } from '../port.ts';
import { HOT } from '../queries/hot.ts';
import { readMeta } from '../queries/meta.ts';
import { NEO4J_SCHEMA, SHARED_SCHEMA } from '../queries/schema.ts';
import { toStoreError } from './errors.ts';
import { toNeo4j } from './parameters.ts';
import { WarmUp } from './warm-up.ts';

export interface Neo4jEngineOptions {
  database: string | undefined;
  timeoutMs: number;
  writeTimeoutMs: number;
  onQuery?: ((name: string) => void) | undefined;
}

/** Managed transactions, each within a deadline: the driver itself waits for ever on a server that is frozen. */
export class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  readonly #driver: Driver;
  readonly #options: Neo4jEngineOptions;
  /** Shared by all sessions: each reads what the ones before it wrote, on whichever member of a cluster. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  readonly #warmUp: WarmUp;
  #schemaSeen = false;

  constructor(driver: Driver, options: Neo4jEngineOptions) {
    this.#driver = driver;
    this.#options = options;
    this.#warmUp = new WarmUp(HOT.map((query) => () => this.#plan(query)));
  }

  read<T>(name: string, work: Work<T>, options: ReadOptions = {}): Promise<T> {
    return this.#transact('READ', name, work, { ...options, timeoutMs: options.timeoutMs ?? this.#options.timeoutMs });
  }

  write<T>(name: string, work: Work<T>): Promise<T> {
    return this.#transact('WRITE', name, work, { timeoutMs: this.#options.writeTimeoutMs });
  }

  /** Again whenever the state is gone: the database may have been emptied under us, constraints and all. */
  async ensureSchema(): Promise<void> {
    const known = await this.read(readMeta.name, (run) => run(readMeta));
    if (this.#schemaSeen && known.length > 0) return;
    for (const text of [...SHARED_SCHEMA, ...NEO4J_SCHEMA]) {
      await this.write('schema', (run) => run({ name: 'schema', text, parameters: {} }));
    }
    this.#schemaSeen = true;
  }

  /** Neo4j samples its indexes late: right after an import it looks ids up by scanning, 20 to 500 times the work. */
  async replan(): Promise<void> {
    await this.#alone('CALL db.prepareForReplanning(10)').catch(() => undefined);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #transact<T>(
    mode: SessionMode,
    name: string,
    work: Work<T>,
    limits: ReadOptions & { timeoutMs: number },
  ): Promise<T> {
    return withDeadline(async (signal) => {
      const { database } = this.#options;
      const session = this.#driver.session({
        defaultAccessMode: mode,
        bookmarkManager: this.#bookmarks,
        ...(database === undefined ? {} : { database }),
      });
      // Closing ends the transaction on the server; on a frozen one it would wait, so nobody waits for it.
      const close = () => void session.close().catch(() => undefined);
      signal.addEventListener('abort', close, { once: true });
      const config = { timeout: limits.timeoutMs, metadata: { app: 'stancegraph', query: name } };
      const execute = (transaction: ManagedTransaction) => work(this.#runOn(transaction, signal));
      try {
        const result = await (mode === 'READ'
          ? session.executeRead(execute, config)
          : session.executeWrite(execute, config));
        this.#warmUp.answered();
        return result;
      } catch (error) {
        const failure = toStoreError(error, name);
        if (failure instanceof Unavailable) this.#warmUp.away();
        throw failure;
      } finally {
        if (!signal.aborted) close();
      }
    }, limits);
  }

  /** Errors pass as they are: the driver must see them to retry. */
  #runOn(transaction: ManagedTransaction, signal: AbortSignal): Run {
    return async (query: Query): Promise<Row[]> => {
      signal.throwIfAborted();
      this.#options.onQuery?.(query.name);
      const { records } = await transaction.run(query.text, toParameters(query));
      return records.map((record) => record.toObject());
    };
  }

  #plan(query: Query): Promise<unknown> {
    return this.#alone(query.text, toParameters(query));
  }

  /** Outside the transactions of requests. */
  #alone(text: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const { database, timeoutMs } = this.#options;
    const session = this.#driver.session({
      defaultAccessMode: 'READ',
      bookmarkManager: this.#bookmarks,
      ...(database === undefined ? {} : { database }),
    });
    const config = { timeout: timeoutMs, metadata: { app: 'stancegraph', query: 'warm-up' } };
    return session.run(text, parameters, config).finally(() => session.close());
  }
}

function toParameters({ parameters }: Query): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toNeo4j(value)]));
}
