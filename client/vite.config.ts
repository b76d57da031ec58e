import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { startInOne } from './start-in-one.ts';

export default defineConfig({
  plugins: [react()],
  resolve: {
    conditions: ['source', ...defaultClientConditions],
    // Minified by its makers, and smaller than by this build.
    alias: [{ find: /^cytoscape$/, replacement: 'cytoscape/dist/cytoscape.esm.min.mjs' }],
  },
  build: {
    target: 'es2022',
    // Nothing inline: the server's content security policy allows this page's own files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
    rolldownOptions: { output: { codeSplitting: { groups: [startInOne] } } },
  },
  server: { proxy: { '/graphql': 'http://localhost:4000' } },
});
