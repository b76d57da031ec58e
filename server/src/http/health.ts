import type { Graph } from '@stancegraph/store';
import { Hono } from 'hono';

const PATIENCE_MS = 2000;

/** `/healthz`: the process lives. `/readyz`: it can answer, for which a real query must succeed. */
export function healthRoutes(graph: Graph, isClosing: () => boolean): Hono {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      if (isClosing()) return c.json({ status: 'closing' }, 503);
      try {
        const { revision } = await graph.state({ timeoutMs: PATIENCE_MS });
        return c.json({ status: 'ready', revision });
      } catch {
        return c.json({ status: 'unavailable', reason: 'the graph does not answer' }, 503, { 'retry-after': '2' });
      }
    });
}
