import { basename, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const results = resolve(import.meta.dirname, 'test-results', `${basename(process.cwd())}.json`);

/** Tests run against the sources of the workspace, not against what was built last. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['src/**/*.{test,test-prop}.{ts,tsx}', 'test/**/*.{test,test-prop}.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: results }]],
  },
});
