import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const name = basename(process.cwd());
// One Neo4j for the whole run: files that use its one database take turns, the others run beside them. A third worker
// for two processors: there is always one that waits, for its turn or for a database that starts.
const usesNeo4j = name === 'store' || name === 'server';
/** Minutes each: whatever is short runs beside them, not before them. */
const LONG = new Set(['un-votes.test.ts', 'neo4j-away.test.ts', 'neo4j-faults.test.ts', 'engines.test.ts']);
const results = resolve(import.meta.dirname, 'test-results', `${name}.json`);

const graphql = createRequire(import.meta.url).resolve('graphql');

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isShort = ({ moduleId }: TestSpecification) => Number(!LONG.has(basename(moduleId)));
    return (await super.sort(files)).sort((one, other) => isShort(one) - isShort(other));
  }
}

/** Tests run against the sources of the workspace, not against what was built last. */
export default defineConfig({
  // Node gives its importers the CommonJS build of graphql; two copies of it do not know each other's types.
  resolve: { conditions: ['source'], alias: [{ find: /^graphql$/, replacement: graphql }] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['src/**/*.{test,test-prop}.{ts,tsx}', 'test/**/*.{test,test-prop}.{ts,tsx}'],
    // A worker keeps the modules for its next file: no test leaves anything in them, and loading them cost most.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    ...(usesNeo4j && { maxWorkers: 3 }),
    // Waiting for one's turn counts: the claim of the database gives up first, and says who has it.
    testTimeout: usesNeo4j ? 900_000 : 30_000,
    hookTimeout: usesNeo4j ? 900_000 : 30_000,
    globalSetup: usesNeo4j ? [resolve(import.meta.dirname, 'store/test/neo4j/global-setup.ts')] : [],
    reporters: ['default', ['json', { outputFile: results }]],
  },
});
