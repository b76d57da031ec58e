import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { type Graph, openEmbedded, openNeo4j, VersionMismatch } from '../../src/index.ts';
import { load } from '../contract/loaded.ts';
import { issue } from '../contract/records.ts';
import { claimDatabase } from '../neo4j/claim-database.ts';
import type {} from '../neo4j/global-setup.ts';

const SET_FORMAT = "MATCH (m:Meta {id: 'graph'}) SET m.format = $format";
const FORMATS = [0, 99];

/** Nothing of it is read, and nothing written over it. */
async function refusesAll(graph: Graph): Promise<void> {
  await expect(graph.state()).rejects.toThrow(VersionMismatch);
  await expect(graph.world()).rejects.toThrow(VersionMismatch);
  const changes = { basedOn: 1, revision: '0'.repeat(64), recordedAt: '2025-01-01T00:00:00.000Z' };
  await expect(graph.apply({ ...changes, create: {}, update: {} })).rejects.toThrow(VersionMismatch);
}

describe('data of another format in the embedded graph', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-format-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(FORMATS)('are refused: %i', async (format) => {
    const path = join(folder, `${format}.grafeo`);
    const graph = await openEmbedded({ path });
    await load(graph, { issue: [issue({ id: 'force' })] });
    await graph.close();
    const database = grafeo.GrafeoDB.open(path);
    await database.executeCypher(SET_FORMAT, { format });
    database.close();
    await expect(openEmbedded({ path })).rejects.toThrow(VersionMismatch);
  });
});

describe.runIf(inject('neo4j'))('data of another format in Neo4j', () => {
  it.each(FORMATS)('are refused: %i', async (format) => {
    const server = inject('neo4j');
    if (!server) throw new Error('a Neo4j expected');
    const { uri, user, password } = server;
    const release = await claimDatabase(uri);
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const graph = await openNeo4j({ uri, user, password });
    try {
      await graph.reset();
      await load(graph, { issue: [issue({ id: 'force' })] });
      await driver.executeQuery(SET_FORMAT, { format: neo4j.int(format) });
      await refusesAll(graph);
    } finally {
      await driver.executeQuery('MATCH (n) DETACH DELETE n');
      await Promise.all([graph.close(), driver.close()]);
      release();
    }
  });
});
