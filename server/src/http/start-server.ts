import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type AppOptions, createApp } from '../app.ts';
import { Snapshots } from '../snapshot/snapshots.ts';

export interface ServerOptions extends Omit<AppOptions, 'closing' | 'snapshots'> {
  port: number;
  host: string;
  /** How long open requests may go on after `close`, in milliseconds. */
  graceMs?: number;
}
export interface RunningServer {
  url: string;
  /** Not ready at once; open requests finish within the grace period; then the graph is closed. */
  close(): Promise<void>;
}

const SLOWEST_HEADERS_MS = 10_000;
const SLOWEST_REQUEST_MS = 30_000;

/** @throws the listener's error, `EADDRINUSE` among them */
export async function startServer({ port, host, graceMs = 5000, ...options }: ServerOptions): Promise<RunningServer> {
  const closing = new AbortController();
  const snapshots = new Snapshots(options.graph);
  const app = createApp({ ...options, snapshots, closing: closing.signal });
  const server = createServer(
    { headersTimeout: SLOWEST_HEADERS_MS, requestTimeout: SLOWEST_REQUEST_MS, connectionsCheckingInterval: 1000 },
    getRequestListener(app.fetch),
  );
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  void readAhead(snapshots);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    async close() {
      closing.abort();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const grace = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(grace);
      await options.graph.close();
    },
  };
}

/** The first visitor waits for the rest of it only; what fails here, the first who needs it reads. */
async function readAhead(snapshots: Snapshots): Promise<void> {
  await snapshots
    .current({})
    .then((snapshot) => snapshot.statementColumns())
    .catch(() => undefined);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
