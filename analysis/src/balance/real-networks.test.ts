import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findSharedData } from '../../test/shared-data.ts';
import { frustration } from './frustration.ts';
import type { SignedGraph } from './signed-graph.ts';
import { triangleCensus } from './triangle-census.ts';
import { walkBalance } from './walk-balance.ts';

const folder = findSharedData('signed-networks');
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const read = (name: string) => (folder === undefined ? Buffer.of() : readFileSync(new URL(name, folder)));

function graphOf(name: string, nodes: number): SignedGraph {
  const rows =
    name === 'tribes'
      ? lines(read('tribes_edges.csv').toString())
      : lines(gunzipSync(read('cow_all_edges.csv.gz')).toString())
          .filter(([period]) => `cow_${period}` === name)
          .map((row) => row.slice(1));
  const ids = [...new Set(rows.flatMap(([source = '', target = '']) => [source, target]))];
  return {
    nodes,
    source: rows.map(([source = '']) => ids.indexOf(source)),
    target: rows.map(([, target = '']) => ids.indexOf(target)),
    weight: rows.map(([, , sign]) => Number(sign)),
  };
}

/** Read 1954 and Correlates of War: censuses and walk balance computed elsewhere, frustration proved optimal by integer programs. */
describe.skipIf(folder === undefined)('real signed networks', () => {
  test.each(lines(read('expected.csv').toString()))('%s', (name = '', ...columns) => {
    const [nodes = 0, , , , ppp, ppm, pmm, mmm, balance = 0, walk = 0, index] = columns.map(Number);
    const graph = graphOf(name, nodes);
    const { balance: found, ...census } = triangleCensus(graph);
    expect(census).toEqual({ ppp, ppm, pmm, mmm });
    expect(found).toBeCloseTo(balance, 6);
    expect(walkBalance(graph)).toBeCloseTo(walk, 6);
    const solved = frustration(graph);
    expect([solved.index, solved.proved, solved.frustrated.length]).toEqual([index, true, index]);
  });

  test('tribes: two frustrated ties with three camps', () => {
    expect(frustration(graphOf('tribes', 16), 3).index).toBe(2);
  });
});
