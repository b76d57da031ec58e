import type { Graph } from '@stancegraph/store';
import type { TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';
import type { Hono } from 'hono';
import { pino } from 'pino';
import { type AppOptions, createApp } from '../../src/app.ts';

export interface Answer<Data> {
  data?: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}
export interface TestServer {
  app: Hono;
  /** Asks in process; the answer as it went over the wire. */
  ask<Data, Variables>(document: TadaDocumentNode<Data, Variables>, variables?: Variables): Promise<Answer<Data>>;
  /** The data of an answer without errors. */
  get<Data, Variables>(document: TadaDocumentNode<Data, Variables>, variables?: Variables): Promise<Data>;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** The whole application over a graph, without a socket, on a fixed day. */
export function testServer(graph: Graph, options: Partial<AppOptions> = {}): TestServer {
  const app = createApp({
    graph,
    logger: pino({ level: 'silent' }),
    clock: () => new Date('2026-02-01T12:00:00Z'),
    // A database that was just started plans each query for the first time.
    timeoutMs: 50_000,
    ...options,
  });
  const post: TestServer['post'] = async (body, headers = {}) =>
    app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const ask: TestServer['ask'] = async (document, variables) =>
    (await post({ query: print(document), variables })).json();
  return {
    app,
    post,
    ask,
    async get(document, variables) {
      const { data, errors } = await ask(document, variables);
      if (errors || !data) throw new Error(`the answer has errors: ${JSON.stringify(errors)}`);
      return data;
    },
  };
}
