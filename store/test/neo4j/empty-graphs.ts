import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Graph, openEmbedded, openNeo4j } from '../../src/index.ts';
import { claimDatabase } from './claim-database.ts';
import type {} from './global-setup.ts';
import { startNeo4j, type TestNeo4j } from './start-neo4j.ts';

/** A database that was just started plans each query for the first time, on a machine that has other work. */
const COLD_MS = 120_000;

export interface OpenOptions {
  onQuery?: (name: string) => void;
  timeoutMs?: number;
}

/** An engine to test on. Neo4j has one database: open one graph after another; from then on other
 * test files wait until `dispose`. */
export interface TestEngine {
  engine: Graph['engine'];
  /** A graph with nothing in it, which the caller closes. */
  open(options?: OpenOptions): Promise<Graph>;
  /** The same graph again, after it was closed. */
  reopen(options?: OpenOptions): Promise<Graph>;
  /** Ends what was started and removes the files. */
  dispose(): Promise<void>;
}

/** Every engine there is on this machine; the embedded one always. */
export async function emptyGraphs(): Promise<TestEngine[]> {
  const neo4j = await neo4jEngine();
  return neo4j ? [embeddedEngine(), neo4j] : [embeddedEngine()];
}

function embeddedEngine(): TestEngine {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-'));
  let opened = 0;
  const openAt = (number: number, options: OpenOptions = {}) =>
    openEmbedded({ path: join(folder, `${number}.grafeo`), ...options });
  return {
    engine: 'embedded',
    open: (options) => openAt(++opened, options),
    reopen: (options) => openAt(opened, options),
    dispose: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function neo4jEngine(): Promise<TestEngine | undefined> {
  const server = await runningNeo4j();
  if (!server) return undefined;
  const { uri, user, password, stop } = server;
  let release: (() => void) | undefined;
  const reopen = (options: OpenOptions = {}) => openNeo4j({ uri, user, password, timeoutMs: COLD_MS, ...options });
  return {
    engine: 'neo4j',
    open: async (options) => {
      release ??= await claimDatabase(uri);
      const emptying = await reopen();
      await emptying.reset();
      await emptying.close();
      return reopen(options);
    },
    reopen,
    dispose: async () => {
      release?.();
      await stop();
    },
  };
}

/** What `global-setup.ts` started for the whole run; without that set-up, one for this file. */
async function runningNeo4j(): Promise<TestNeo4j | undefined> {
  const provided = inject('neo4j');
  if (provided === undefined) return startNeo4j();
  return provided === null ? undefined : { ...provided, stop: async () => {} };
}
