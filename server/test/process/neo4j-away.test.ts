import { fetchJars, mayFetchNeo4j, Neo4jProcess } from '@stancegraph/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, startServing } from './running.ts';

const QUERY =
  '{ actors(first: 5) { nodes { name stances { nodes { position statements { nodes { source { title } } } } } } } }';

/** These stop and freeze a database, so they need one of their own. */
describe.runIf(mayFetchNeo4j())('a server whose Neo4j', () => {
  let neo4j: Neo4jProcess;
  let running: Running;
  beforeAll(async () => {
    neo4j = await Neo4jProcess.prepare(await fetchJars());
    running = await startServing({ NEO4J_URI: neo4j.uri });
  });
  afterAll(async () => {
    await running.end();
    await neo4j.stop();
  });

  /** Asks 50 times at once; each is answered, with data or with UNAVAILABLE. */
  async function askOften(): Promise<string[]> {
    const answers = await Promise.all(Array.from({ length: 50 }, () => running.ask(QUERY)));
    return answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'data');
  }

  it('is not there lives, says so, and is ready by itself once it comes', async () => {
    await running.until('/healthz', 200);
    expect(await running.status('/readyz')).toBe(503);
    const { errors } = await running.ask('{ graph { revision } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    await neo4j.start();
    await running.until('/readyz', 200);
    await expect.poll(async () => JSON.stringify(await running.ask(QUERY)), { timeout: 300_000 }).toContain('position');
  });

  it('is frozen answers each request by its time, and recovers', async () => {
    neo4j.freeze();
    expect(new Set(await askOften())).toEqual(new Set(['UNAVAILABLE']));
    expect(await running.status('/healthz')).toBe(200);
    expect(await running.status('/readyz')).toBe(503);
    neo4j.thaw();
    await running.until('/readyz', 200);
    expect((await running.ask(QUERY)).errors).toBeUndefined();
  });

  it('is killed under 50 requests answers each, and is ready again after its return', async () => {
    const asked = askOften();
    await neo4j.kill();
    for (const outcome of await asked) expect(['data', 'UNAVAILABLE']).toContain(outcome);
    expect(await running.status('/healthz')).toBe(200);
    await neo4j.start();
    await running.until('/readyz', 200);
    expect((await running.ask(QUERY)).errors).toBeUndefined();
  });
});
