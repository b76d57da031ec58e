import type { Graph } from '@stancegraph/store';
import { Hono, type MiddlewareHandler } from 'hono';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { lazily } from '../lazily.ts';

const PATIENCE_MS = 2000;
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Parts of the server by the first word of their addresses; anything else is the page and its files. */
const PARTS = new Set(['graphql', 'picture', 'export', 'briefing', 'verify', 'embed', 'oembed', 'healthz', 'readyz']);

export interface Metrics {
  measure: MiddlewareHandler;
  /** `/metrics`, in the text format of Prometheus. */
  routes: Hono;
}

/** How long requests took, by part and status; where the graph stands; and what Node tells of the process. */
export function metrics(graph: Graph): Metrics {
  const registry = new Registry();
  const requests = new Histogram({
    name: 'stancegraph_request_seconds',
    help: 'Time from a request to its answer, in seconds',
    labelNames: ['part', 'status'],
    buckets: SECONDS,
    registers: [registry],
  });
  const up = new Gauge({ name: 'stancegraph_graph_up', help: '1 while the graph answers', registers: [registry] });
  const sequence = new Gauge({
    name: 'stancegraph_graph_sequence',
    help: 'How many writes the graph has seen; 0 while it does not answer',
    registers: [registry],
  });
  const watchProcess = lazily(() => collectDefaultMetrics({ register: registry }));
  return {
    measure: async (c, next) => {
      const started = performance.now();
      await next();
      requests.observe({ part: partOf(c.req.path), status: c.res.status }, (performance.now() - started) / 1000);
    },
    routes: new Hono().get('/metrics', async (c) => {
      watchProcess();
      const state = await graph.state({ timeoutMs: PATIENCE_MS }).catch(() => undefined);
      up.set(state ? 1 : 0);
      sequence.set(state?.sequence ?? 0);
      return c.body(await registry.metrics(), 200, { 'content-type': registry.contentType });
    }),
  };
}

function partOf(path: string): string {
  const [, word = ''] = /^\/([a-z]+)/.exec(path) ?? [];
  return PARTS.has(word) ? word : 'page';
}
