import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const results = resolve(import.meta.dirname, 'test-results', `${basename(process.cwd())}.json`);

const graphql = createRequire(import.meta.url).resolve('graphql');

/** Tests run against the sources of the workspace, not against what was built last. */
export default defineConfig({
  // Node gives its importers the CommonJS build of graphql; two copies of it do not know each other's types.
  resolve: { conditions: ['source'], alias: [{ find: /^graphql$/, replacement: graphql }] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['src/**/*.{test,test-prop}.{ts,tsx}', 'test/**/*.{test,test-prop}.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: results }]],
  },
});
