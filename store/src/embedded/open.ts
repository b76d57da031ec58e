import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { CypherGraph } from '../cypher-graph.ts';
import { Corrupt, Locked, type StoreError } from '../errors.ts';
import type { Graph } from '../port.ts';
import { EmbeddedEngine } from './engine.ts';
import { messageOf, toStoreError } from './errors.ts';

export interface EmbeddedOptions {
  /** The graph's file; null = in memory only. */
  path: string | null;
  /** Milliseconds for a read that names none of its own. */
  timeoutMs?: number;
  /** Milliseconds for a write. */
  writeTimeoutMs?: number;
  /** Told the name of every query that is run. */
  onQuery?: (name: string) => void;
}

/**
 * Opens the graph in this process, making the file where there is none.
 * @throws {Locked} when another process has it open
 * @throws {Corrupt} when the file cannot be read as a graph
 * @throws {VersionMismatch} when another version of this program wrote it
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Graph> {
  const { path, timeoutMs = 15_000, writeTimeoutMs = 600_000, onQuery } = options;
  const engine = new EmbeddedEngine(openDatabase(path), { timeoutMs, writeTimeoutMs, onQuery });
  const graph = new CypherGraph(engine);
  try {
    await engine.createSchema();
    await graph.state();
  } catch (error) {
    await engine.close();
    throw toStoreError(error, 'the opening');
  }
  return graph;
}

function openDatabase(path: string | null): GrafeoDB {
  if (path === null) return grafeo.GrafeoDB.create();
  try {
    mkdirSync(dirname(path), { recursive: true });
    return existsSync(path) ? grafeo.GrafeoDB.open(path) : grafeo.GrafeoDB.create(path);
  } catch (error) {
    throw toOpeningError(error, path);
  }
}

function toOpeningError(error: unknown, path: string): StoreError {
  if (/cannot be locked|already open/i.test(messageOf(error))) {
    const remedy = 'stop it, ask its server instead, or choose another file';
    return new Locked(`Another process has ${path} open: ${remedy}.`, { cause: error });
  }
  const stored = toStoreError(error, 'the opening');
  if (stored.code === 'FULL') return stored;
  return new Corrupt(`${path} cannot be read as a graph: move it away and restore the graph from an export.`, {
    cause: error,
  });
}
