import type { TestProject } from 'vitest/node';
import { startNeo4j, type TestNeo4j } from './start-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the run's Neo4j is; null = there is none. Absent without this set-up. */
    neo4j: Omit<TestNeo4j, 'stop'> | null;
  }
}

/** Vitest runs the set-up once for the workspace and once for its project, each with modules of its own. */
const shared = globalThis as { stancegraphNeo4j?: ReturnType<typeof startNeo4j> };

/** One Neo4j for the whole run, handed to the test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.stancegraphNeo4j ??= startNeo4j();
  const server = await shared.stancegraphNeo4j;
  project.provide('neo4j', server ? { uri: server.uri, user: server.user, password: server.password } : null);
  return async () => server?.stop();
}
