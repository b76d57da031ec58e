import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeLists } from '../../test/random-graph.ts';
import { nearOptimalCamps } from './near-optimal-camps.ts';
import type { SignedGraph } from './signed-graph.ts';

const graphOf = (nodes: number, ...ties: [number, number, number][]): SignedGraph => ({
  nodes,
  source: ties.map(([a]) => a),
  target: ties.map(([, b]) => b),
  weight: ties.map(([, , weight]) => weight),
});

describe('by hand', () => {
  test('a triangle of enemies: any of the three may stand alone', () => {
    const found = nearOptimalCamps(graphOf(3, [0, 1, -1], [0, 2, -1], [1, 2, -1]));
    expect([found.best.index, found.divisions, found.complete]).toEqual([1, 3, true]);
    // From the best division to each of the two others one node changes sides: never the one that stands alone twice.
    expect(found.elsewhere.reduce((sum, share) => sum + share, 0)).toBeCloseTo(2 / 3, 12);
  });

  test('slack lets in what breaks a little more', () => {
    const triangle = graphOf(3, [0, 1, -1], [0, 2, -1.04], [1, 2, -2]);
    expect(nearOptimalCamps(triangle, 0).divisions).toBe(1);
    expect(nearOptimalCamps(triangle).divisions).toBe(2);
    expect(nearOptimalCamps(triangle, 1).divisions).toBe(3);
  });

  test('parts are divided by themselves, and nodes without ties do not count', () => {
    const found = nearOptimalCamps(graphOf(6, [0, 1, 1], [2, 3, -1]));
    expect([found.divisions, [...found.elsewhere]]).toEqual([1, [0, 0, 0, 0, 0, 0]]);
    expect(nearOptimalCamps(graphOf(2)).divisions).toBe(1);
  });

  test('too large and too long', () => {
    expect(() => nearOptimalCamps(graphOf(41))).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
    expect(nearOptimalCamps(graphOf(2, [0, 1, 1]), 0.05, 1).complete).toBe(false);
  });
});

test('as many as there are when all divisions are tried', () => {
  const weight = fc.integer({ min: -3, max: 3 }).filter((w) => w !== 0);
  fc.assert(
    fc.property(edgeLists(7, weight), fc.constantFrom(0, 0.05, 0.5), (list, slack) => {
      const found = nearOptimalCamps(list, slack);
      const costs: number[] = [];
      for (let bits = 0; bits < 2 ** list.nodes; bits++) {
        const camp = (node: number) => (bits >> node) & 1;
        costs.push(
          list.source.reduce((sum, a, tie) => {
            const w = list.weight[tie] ?? 0;
            const isInside = camp(a) === camp(list.target[tie] ?? 0);
            return sum + (isInside === w < 0 ? Math.abs(w) : 0);
          }, 0),
        );
      }
      const least = Math.min(...costs);
      // Each division occurs once for every way to name the camps of the parts, and to place nodes without ties.
      const parts = new Set(components(list.nodes, list.source, list.target)).size;
      const near = costs.filter((cost) => cost <= least * (1 + slack) + 1e-9).length;
      expect(found.best.index).toBeCloseTo(least, 9);
      expect(found.divisions * 2 ** parts).toBe(near);
      for (const share of found.elsewhere) expect(share).toBeLessThanOrEqual(1);
    }),
  );
});

function components(nodes: number, source: readonly number[], target: readonly number[]): number[] {
  const name = Array.from({ length: nodes }, (_, node) => node);
  for (let round = 0; round < nodes; round++)
    source.forEach((a, tie) => {
      const b = target[tie] ?? 0;
      const least = Math.min(name[a] ?? 0, name[b] ?? 0);
      name[a] = least;
      name[b] = least;
    });
  return name;
}
