import { once } from 'node:events';
import { openNeo4j } from '../../src/index.ts';
import { claimDatabase, startNeo4j } from './start-neo4j.ts';

/**
 * An empty Neo4j for tests in another language: its address, user and password on one line as JSON, `null` where there is
 * none; it ends when whoever started this closes its input.
 */
const server = await startNeo4j();
if (server) {
  const { uri, user, password } = server;
  const release = await claimDatabase(uri);
  const graph = await openNeo4j({ uri, user, password, timeoutMs: 120_000 });
  await graph.reset();
  await graph.close();
  console.log(JSON.stringify({ uri, user, password }));
  await once(process.stdin.resume(), 'end');
  release();
  await server.stop();
} else console.log('null');
