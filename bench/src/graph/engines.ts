import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Graph, openEmbedded, openNeo4j } from '@stancegraph/store';
import type { TestNeo4j } from '@stancegraph/store/testing/start-neo4j';

/** An engine with one graph that can be closed and opened again. */
export interface BenchEngine {
  name: string;
  open(): Promise<Graph>;
  /** Removes what it holds. */
  dispose(): Promise<void>;
}

export function embeddedEngine(): BenchEngine {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-bench-'));
  return {
    name: 'Embedded engine',
    open: () => openEmbedded({ path: join(folder, 'graph.grafeo') }),
    dispose: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Whatever the database held is gone. */
export async function neo4jEngine({ uri, user, password }: TestNeo4j): Promise<BenchEngine> {
  const open = () => openNeo4j({ uri, user, password });
  const reset = async () => {
    const graph = await open();
    await graph.reset();
    await graph.close();
  };
  await reset();
  return { name: 'Neo4j over Bolt', open, dispose: reset };
}
