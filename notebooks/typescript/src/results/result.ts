import { ask, type Document } from '../ask.ts';
import type { Connection } from '../connection.ts';
import type { SourceFieldsFragment } from '../documents.generated.ts';

export type Source = SourceFieldsFragment;

/** In UTC, as the server counts. */
export const today = (): string => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

/** What was asked, and how to ask again. */
export interface Asked<Data, Variables> {
  connection: Connection;
  document: Document<Data, Variables>;
  variables: Variables;
  /** The day on which it was asked. */
  on: string;
}

/** Whether an answer can be had again. */
export interface Verification {
  verdict: 'EQUAL' | 'DRIFTED' | 'DIFFERENT_VERSION' | 'UNKNOWN_HASH';
  /** In one sentence. */
  message: string;
  /** Of a network that drifted: which stances, conditions and statements changed since. */
  drift: Record<'stances' | 'conditions' | 'statements', { total: number; rows: readonly unknown[] }> | null;
}

/** The answer to one question, with the question. */
export abstract class Result<Data, Variables> {
  /** The answer as it came, pages joined. */
  readonly data: Data;
  protected readonly asked: Asked<Data, Variables>;

  constructor(data: Data, asked: Asked<Data, Variables>) {
    this.data = data;
    this.asked = asked;
  }

  /** The GraphQL behind it; `graph.query(result.queryText, result.variables)` asks the same. */
  get queryText(): string {
    return this.asked.document.toString();
  }

  /** The variables of that query. */
  get variables(): Variables {
    return this.asked.variables;
  }

  /** The sources that it rests on, each once; asks the server. */
  abstract sources(): Promise<Source[]>;

  /** The same question asked anew, "today" being today. */
  async again(): Promise<this> {
    const [data, asked] = await this.askAgain();
    const kind = this.constructor as new (data: Data, asked: Asked<Data, Variables>) => this;
    return new kind(data, asked);
  }

  /** Asks again, with the day that was meant by today, and tells whether the answer is the same. */
  async verify(): Promise<Verification> {
    return sameAs(this.data, await ask(this.asked.connection, this.asked.document, this.pinned()));
  }

  protected async askAgain(): Promise<[Data, Asked<Data, Variables>]> {
    const { connection, document, variables } = this.asked;
    return [await ask(connection, document, variables), { ...this.asked, on: today() }];
  }

  /** The variables with which the same answer is due. */
  protected pinned(): Variables {
    return this.asked.variables;
  }
}

/** Which server and which graph answered may differ where the answer does not. */
const PASSING = new Set(['graphRevision', 'recordedAt', 'version']);

export function sameAs(before: unknown, after: unknown): Verification {
  const [one, other] = [before, after].map((data) =>
    JSON.stringify(data, (name, value) => (PASSING.has(name) ? undefined : value)),
  );
  return one === other
    ? { verdict: 'EQUAL', message: 'The answer is equal to what the graph says now.', drift: null }
    : { verdict: 'DRIFTED', message: 'The graph answers otherwise now.', drift: null };
}
