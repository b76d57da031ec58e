export { claimDatabase } from './claim-database.ts';

import { fetchJars } from './fetch-jars.ts';
import { Neo4jProcess } from './neo4j-process.ts';

export interface TestNeo4j {
  uri: string;
  user: string;
  password: string;
  stop(): Promise<void>;
}

/**
 * The Neo4j for tests, the first of: the one that `NEO4J_URI` names; one fetched and started here, under `CI=true` or
 * `STANCEGRAPH_TEST_NEO4J=fetch`; none, said plainly. Whoever writes to it claims it first.
 * @throws when there should be one and it does not start
 */
export async function startNeo4j(): Promise<TestNeo4j | undefined> {
  const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  if (NEO4J_URI) {
    return { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, stop: async () => {} };
  }
  if (!mayFetchNeo4j()) {
    console.warn('Neo4j tests not run: neither NEO4J_URI nor STANCEGRAPH_TEST_NEO4J=fetch is set.');
    return undefined;
  }
  const server = await Neo4jProcess.prepare(await fetchJars());
  await server.start();
  return { uri: server.uri, user: 'neo4j', password: '', stop: () => server.stop() };
}

export function mayFetchNeo4j(): boolean {
  return process.env.CI === 'true' || process.env.STANCEGRAPH_TEST_NEO4J === 'fetch';
}
