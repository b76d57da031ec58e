import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@stancegraph/server/app';
import { importBundles } from '@stancegraph/server/import-bundles';
import { openEmbedded } from '@stancegraph/store';
import { pino } from 'pino';
import type { GraphOptions } from '../src/connection.ts';

const SEED = join(import.meta.dirname, '../../../seed');
export const KEY = 'secret';

export interface Served {
  /** Asks the server without a socket. */
  fetch: NonNullable<GraphOptions['fetch']>;
  /** What was asked of it, newest last. */
  requests: Request[];
  close(): Promise<void>;
}

/** The whole server over the seed, in this process. */
export async function serveSeed(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-'));
  const graph = await openEmbedded({ path: join(folder, 'graph.grafeo') });
  const names = readdirSync(SEED, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const bundles = names.sort().map((name) => ({ name, text: readFileSync(join(SEED, name), 'utf8') }));
  await importBundles(graph, bundles, { clock: () => new Date('2026-02-01T00:00:00Z') });
  const app = createApp({ graph, logger: pino({ level: 'silent' }), key: KEY, origins: ['*'] });
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (address, init) => {
      const request = new Request(address, init);
      requests.push(request);
      return app.fetch(request);
    },
    async close() {
      await graph.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
