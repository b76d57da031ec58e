import { defaultClientConditions, type UserConfig } from 'vite';

/** Built for a browser from the sources of the workspace, not from what was built last. */
export const fromSources: NonNullable<UserConfig['resolve']> = {
  conditions: ['source', ...defaultClientConditions],
  // Minified by its makers, and smaller than by this build.
  alias: [{ find: /^cytoscape$/, replacement: 'cytoscape/dist/cytoscape.esm.min.mjs' }],
};
