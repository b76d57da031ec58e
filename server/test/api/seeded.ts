import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '@stancegraph/store';
import { emptyGraphs } from '@stancegraph/store/testing';
import type { TadaDocumentNode } from 'gql.tada';
import { expect } from 'vitest';
import { importBundles } from '../../src/intake/import-bundles.ts';
import { type TestServer, testServer } from './test-server.ts';

const SEED = join(import.meta.dirname, '../../../seed');
const RECORDED = new Date('2026-02-01T00:00:00Z');

export interface SeededServers {
  servers: { engine: Graph['engine']; server: TestServer; graph: Graph }[];
  /** Asks every engine there is; the answers must be equal. */
  each<Data, Variables>(document: TadaDocumentNode<Data, Variables>, variables?: Variables): Promise<Data>;
  close(): Promise<void>;
}

/** The seed on every engine there is. */
export function seededServers(): Promise<SeededServers> {
  return serversWith([[RECORDED, seedBundles()]]);
}

/** A bundle, as it is imported on a day. */
export function recordedOn(day: string, bundle: object): Import {
  return [new Date(`${day}T00:00:00Z`), [{ name: 'bundle.json', text: JSON.stringify(bundle) }]];
}

type Import = readonly [recordedAt: Date, bundles: { name: string; text: string }[]];

/** What was imported one after the other, on every engine there is. */
export async function serversWith(imports: readonly Import[]): Promise<SeededServers> {
  const engines = await emptyGraphs();
  const servers: SeededServers['servers'] = [];
  for (const { engine, open } of engines) {
    const graph = await open();
    for (const [recordedAt, bundles] of imports) await importBundles(graph, bundles, { clock: () => recordedAt });
    servers.push({ engine, graph, server: testServer(graph) });
  }
  return {
    servers,
    async each(document, variables) {
      const answers = await Promise.all(servers.map(({ server }) => server.get(document, variables)));
      const [first, ...others] = answers;
      if (first === undefined) throw new Error('there is no engine');
      for (const other of others) expect(other).toEqual(first);
      return first;
    },
    async close() {
      await Promise.all(servers.map(({ graph }) => graph.close()));
      await Promise.all(engines.map(({ dispose }) => dispose()));
    },
  };
}

/** The texts of `seed/`, as `serve` loads them into an empty graph. */
export function seedBundles(): { name: string; text: string }[] {
  return readdirSync(SEED, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(SEED, name), 'utf8') }));
}
