import { startNeo4j } from './start-neo4j.ts';

/** One Neo4j for the whole run: the test files find it in `STANCEGRAPH_TEST_NEO4J_URI`. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startNeo4j();
  if (!server) return async () => {};
  process.env.STANCEGRAPH_TEST_NEO4J_URI = server.uri;
  process.env.STANCEGRAPH_TEST_NEO4J_USER = server.user;
  process.env.STANCEGRAPH_TEST_NEO4J_PASSWORD = server.password;
  return () => server.stop();
}
