import { type AppOptions, createApp } from '@stancegraph/server/app';
import type { Graph } from '@stancegraph/store';
import { pino } from 'pino';

export interface Question {
  query: string;
  variables?: Record<string, unknown>;
}

/** Asks the whole application in process, over HTTP's requests and responses but without a socket. */
export type Ask = (question: Question) => Promise<Record<string, unknown>>;

/** @throws when the answer has errors: a refused query must not look fast */
export function startApplication(graph: Graph, options: Partial<AppOptions> = {}): Ask {
  const app = createApp({ graph, logger: pino({ level: 'silent' }), ...options });
  return async (question) => {
    const response = await app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(question),
    });
    const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
    if (errors || !data) throw new Error(`the answer has errors: ${JSON.stringify(errors)}`);
    return data;
  };
}
