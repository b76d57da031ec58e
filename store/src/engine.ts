import type { Graph, ReadOptions } from './port.ts';

/** What both engines take as a parameter: JSON without dates. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;

/** One named Cypher text with its values; the name stands in the text as its first comment too. */
export interface Query {
  name: string;
  text: string;
  parameters: Parameters;
}

export type Row = Readonly<Record<string, unknown>>;
export type Run = (query: Query) => Promise<Row[]>;
export type Work<T> = (run: Run) => Promise<T>;

/** What an adapter must do; everything else is written once, on top of it. All errors leave as `StoreError`s. */
export interface Engine {
  readonly name: Graph['engine'];
  /** Runs read queries under a name, retrying transient failures within the time allowed. */
  read<T>(name: string, work: Work<T>, options?: ReadOptions): Promise<T>;
  /** Runs one transaction; `work` may run again after a transient failure, nothing of a failed run stays. */
  write<T>(name: string, work: Work<T>): Promise<T>;
  /** How many transactions were committed, where nobody else can write; what was read stays true until it changes. */
  commits?(): number | undefined;
  /** Makes sure that constraints and indexes are there. */
  ensureSchema(): Promise<void>;
  /** After a large write: plans that were made for the graph as it was are made anew. Never fails. */
  replan(): Promise<void>;
  close(): Promise<void>;
}
