import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fromSources } from '../from-sources.ts';
import { startInOne } from './start-in-one.ts';

export default defineConfig({
  plugins: [react()],
  resolve: fromSources,
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
