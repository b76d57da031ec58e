import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { explorerRoutes } from '../../src/http/explorer.ts';
import { Snapshots } from '../../src/snapshot/snapshots.ts';
import { type SeededServers, seededServers } from './seeded.ts';

let seeded: SeededServers;
let get: (address: string) => Promise<{ status: number; head: string }>;
const folder = mkdtempSync(join(tmpdir(), 'stancegraph-pages-'));
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<head><title>Stancegraph</title></head>');
  seeded = await seededServers();
  const [first] = seeded.servers;
  if (!first) throw new Error('there is no engine');
  const { graph } = first;
  const side = { graph, snapshots: new Snapshots(graph), clock: () => new Date('2026-02-01'), timeoutMs: 50_000 };
  const app = explorerRoutes(side, { folder });
  get = async (address) => {
    const response = await app.request(address);
    return { status: response.status, head: await response.text() };
  };
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  return seeded.close();
});

it.each([
  ['/actor/france?asOf=2025-04-10', 'France'],
  ['/issue/own-troops', 'Own troops in Ukraine'],
  ['/source/ukrainska-pravda-2025-03-10', 'Danish foreign minister on a European presence'],
  ['/pair/france/russia', 'France and Russia'],
])('%s says in its head that it is about %s', async (address, name) => {
  const { status, head } = await get(address);
  expect(status).toBe(200);
  expect(head).toContain(`<title>${name} – Stancegraph</title>`);
  expect(head).toContain(`<meta property="og:title" content="${name}" />`);
  expect(head).toContain(`<meta property="og:url" content="http://localhost${address}" />`);
});

it.each([
  '/actor/atlantis',
  '/actor/own-troops',
  '/issue/france',
  '/pair/france/atlantis',
  '/source/%E0',
  '/actor/%3Cb%3E',
])('%s is not found, and is the page that says so', async (address) => {
  const { status, head } = await get(address);
  expect(status).toBe(404);
  expect(head).toBe('<head><title>Stancegraph</title></head>');
});
