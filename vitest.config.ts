import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const name = basename(process.cwd());
// One Neo4j for the whole run: files that use its one database take turns, the others run beside them.
const usesNeo4j = name === 'store' || name === 'server';
const results = resolve(import.meta.dirname, 'test-results', `${name}.json`);

const graphql = createRequire(import.meta.url).resolve('graphql');

/** Tests run against the sources of the workspace, not against what was built last. */
export default defineConfig({
  // Node gives its importers the CommonJS build of graphql; two copies of it do not know each other's types.
  resolve: { conditions: ['source'], alias: [{ find: /^graphql$/, replacement: graphql }] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['src/**/*.{test,test-prop}.{ts,tsx}', 'test/**/*.{test,test-prop}.{ts,tsx}'],
    ...(usesNeo4j && { maxWorkers: 2 }),
    testTimeout: usesNeo4j ? 180_000 : 15_000,
    hookTimeout: usesNeo4j ? 300_000 : 30_000,
    globalSetup: usesNeo4j ? [resolve(import.meta.dirname, 'store/test/neo4j/global-setup.ts')] : [],
    reporters: ['default', ['json', { outputFile: results }]],
  },
});
