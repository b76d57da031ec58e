import { mergeConfig } from 'vitest/config';
import shared from '../vitest.config.ts';

/** One Neo4j for all files, which share its one database: they run one after another. */
export default mergeConfig(shared, {
  test: {
    globalSetup: './test/neo4j/global-setup.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
