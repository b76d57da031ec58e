import { defineConfig } from 'vitest/config';

/** Tests run against the sources of the workspace, not against what was built last. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['src/**/*.{test,test-prop}.ts', 'test/**/*.{test,test-prop}.ts'],
    passWithNoTests: false,
  },
});
