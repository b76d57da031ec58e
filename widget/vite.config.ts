import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** Beside each file its compressed forms: smaller than what a server would make of it on the way. */
const compressed: Plugin = {
  name: 'compressed',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle)) {
      const path = resolve(dir, name);
      const bytes = readFileSync(path);
      writeFileSync(`${path}.br`, brotliCompressSync(bytes));
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    }
  },
};

/**
 * Three entries, as the server gives them out: `/widget.js` the element, `/embed.js` what a page with a frame may add,
 * `/widget/frame.js` the script inside the frame. The canvas is a file of its own, read when a picture is seen.
 */
export default defineConfig({
  plugins: [compressed],
  resolve: {
    conditions: ['source', ...defaultClientConditions],
    // Minified by its makers, and smaller than by this build.
    alias: [{ find: /^cytoscape$/, replacement: 'cytoscape/dist/cytoscape.esm.min.mjs' }],
  },
  publicDir: false,
  build: {
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: { widget: 'src/index.ts', embed: 'src/embed.ts', 'widget/frame': 'src/frame.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'widget/[name]-[hash].js',
      },
    },
  },
});
