import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Graph } from '../src/index.ts';
import { serveSeed } from './serve-seed.ts';

const NOTEBOOK = readFileSync(join(import.meta.dirname, '../examples/observable.html'), 'utf8');
const CELL = /<script id="\d+" type="module"[^>]*>(?<code>.*?)<\/script>/gsu;
const IMPORT = 'import { Graph } from "npm:@stancegraph/client-for-scripts";';
const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/**
 * The notebook's cells, one after the other as they stand; what one declares the others see. What Observable brings along
 * (`display`, `Plot`, `Inputs`) is kept instead of drawn.
 */
it("the notebook for Observable runs, and shows what it's about", async () => {
  const served = await serveSeed();
  class Served extends Graph {
    constructor(url: string) {
      super(url, { fetch: served.fetch });
    }
  }
  const cells = [...NOTEBOOK.matchAll(CELL)].map(({ groups }) => groups?.code ?? '');
  expect(cells[0]).toContain(IMPORT);
  const shown: unknown[] = [];
  const kept = (kind: string) => (value: unknown) => ({ kind, value });
  const brought = {
    Graph: Served,
    display: (value: unknown) => shown.push(value),
    Image: class {},
    Plot: { plot: kept('plot'), barX: kept('barX') },
    Inputs: { table: kept('table') },
  };
  await new AsyncFunction(...Object.keys(brought), cells.join('\n').replace(IMPORT, ''))(...Object.values(brought));
  expect(shown).toMatchObject([
    { src: expect.stringContaining('%3Csvg'), alt: expect.stringMatching(/^\d+ actors and \d+ ties$/u) },
    { kind: 'plot' },
    { kind: 'table', value: expect.arrayContaining([expect.objectContaining({ actor: 'Russia', to: 'NEUTRAL' })]) },
    { kind: 'table', value: expect.arrayContaining([expect.objectContaining({ reliability: expect.anything() })]) },
    { verdict: 'EQUAL' },
  ]);
  await served.close();
});
