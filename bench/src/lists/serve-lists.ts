/** A server in a process of its own: `serve-lists.ts ours|jit|plain`. Tells its port, and its CPU time when asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createApp } from '@stancegraph/server/app';
import { importBundles } from '@stancegraph/server/import-bundles';
import { openEmbedded } from '@stancegraph/store';
import { pino } from 'pino';
import { denseWorld } from '../hits/dense-world.ts';
import { memoryYoga } from './memory-yoga.ts';

const tell = (message: object) => process.send?.(message);
const kind = process.argv[2];
/** Counted, as in use, but never too many. */
const NO_RATE = { requests: 1_000_000_000, proxies: 0 };
const graph = await openEmbedded({ path: null });
await importBundles(graph, [{ name: 'dense.json', text: denseWorld() }], { clock: () => new Date() });
if (kind === 'ours') {
  const app = createApp({ graph, logger: pino({ level: 'silent' }), rate: NO_RATE });
  serve({ fetch: app.fetch, port: 0 }, ({ port }) => tell({ port }));
} else {
  const server = createServer(memoryYoga(await graph.world(), kind === 'jit'));
  server.listen(0, () => tell({ port: (server.address() as AddressInfo).port }));
}
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  tell({ cpuMs: (user + system) / 1000 });
});
