import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** Enough: three times as many save a thousandth more. */
const ZOPFLI = { numiterations: 5 };

/** Beside each file its compressed forms: smaller than what a server would make of it on the way, by Zopfli a 28th more. */
const compressed: Plugin = {
  name: 'compressed',
  async writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle)) {
      const path = resolve(dir, name);
      const bytes = readFileSync(path);
      writeFileSync(`${path}.br`, brotliCompressSync(bytes));
      writeFileSync(`${path}.gz`, await gzipAsync(bytes, ZOPFLI));
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
