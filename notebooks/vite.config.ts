import { defaultClientConditions, defineConfig } from 'vite';

/** The widget's script as one file within the Python package: a notebook's page can read no second one. */
export default defineConfig({
  resolve: {
    conditions: ['source', ...defaultClientConditions],
    // Minified by its makers, and smaller than by this build.
    alias: [{ find: /^cytoscape$/, replacement: 'cytoscape/dist/cytoscape.esm.min.mjs' }],
  },
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'src/stancegraph/built',
    rolldownOptions: {
      input: 'widget/render.ts',
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'stance-network.js', codeSplitting: false },
    },
  },
});
