import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openNeo4j, Unavailable } from '../../src/index.ts';
import { load } from '../contract/loaded.ts';
import { issue } from '../contract/records.ts';
import { fetchJars } from '../neo4j/fetch-jars.ts';
import { Neo4jProcess } from '../neo4j/neo4j-process.ts';
import { mayFetchNeo4j } from '../neo4j/start-neo4j.ts';

/** Starting a Neo4j takes as long as the machine lets it; what is strict is when a request ends. */
const WITH_A_START_MS = 300_000;

/** These stop and freeze a server, so they need one of their own. */
describe.runIf(mayFetchNeo4j())('faults of Neo4j', () => {
  let server: Neo4jProcess;
  let graph: Graph;
  beforeAll(async () => {
    server = await Neo4jProcess.prepare(await fetchJars());
    graph = await openNeo4j({
      uri: server.uri,
      user: 'neo4j',
      password: '',
      timeoutMs: 30_000,
      acquisitionTimeoutMs: 1000,
    });
  });
  afterAll(async () => {
    await graph.close();
    await server.stop();
  });
  const endsInTime = async (request: Promise<unknown>) => {
    const started = Date.now();
    await expect(request).rejects.toThrow(Unavailable);
    expect(Date.now() - started).toBeLessThan(4000);
  };

  it(
    'is not there at start: ends in Unavailable, works once it comes',
    async () => {
      await endsInTime(graph.state({ timeoutMs: 2000 }));
      await server.start();
      expect((await graph.state()).recordedAt).toBeNull();
      await load(graph, { issue: [issue({ id: 'force' })] });
      expect((await graph.counts()).issue).toBe(1);
    },
    WITH_A_START_MS,
  );

  it('is frozen: each request ends by its time, and it recovers', async () => {
    server.freeze();
    await Promise.all(Array.from({ length: 60 }, () => endsInTime(graph.get('issue', ['force'], { timeoutMs: 2000 }))));
    server.thaw();
    const [found] = await graph.get('issue', ['force']);
    expect(found?.id).toBe('force');
  });

  it(
    'is killed under requests and comes again with what was written',
    async () => {
      const requests = Array.from({ length: 50 }, () => graph.get('issue', ['force'], { timeoutMs: 2000 }));
      // Waited for from the start: one that ends before the process does is no unhandled rejection.
      const results = Promise.allSettled(requests);
      await server.kill();
      for (const result of await results) {
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Unavailable);
      }
      await server.start();
      const [found] = await graph.get('issue', ['force']);
      expect(found?.id).toBe('force');
    },
    WITH_A_START_MS,
  );
});
