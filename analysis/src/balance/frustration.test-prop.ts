import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EdgeList, edgeLists } from '../../test/random-graph.ts';
import { frustration } from './frustration.ts';

const weights = fc.constantFrom(-2, -1, -0.5, 0.5, 1, 2);

function naive(list: EdgeList, camps: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let code = 0; code < camps ** list.nodes; code++) {
    const camp = (node: number) => Math.floor(code / camps ** node) % camps;
    let cost = 0;
    list.weight.forEach((weight, tie) => {
      const same = camp(list.source[tie] ?? 0) === camp(list.target[tie] ?? 0);
      if (same ? weight < 0 : weight > 0) cost += Math.abs(weight);
    });
    best = Math.min(best, cost);
  }
  return best;
}

test.each([2, 3])('with %i camps equal to trying all divisions, and its ties add up', (camps) => {
  fc.assert(
    fc.property(edgeLists(7, weights), (list) => {
      const found = frustration(list, camps);
      expect(found.index).toBeCloseTo(naive(list, camps), 9);
      expect(found.proved).toBe(true);
      const sum = found.frustrated.reduce((total, tie) => total + Math.abs(list.weight[tie] ?? 0), 0);
      expect(sum).toBeCloseTo(found.index, 9);
    }),
    { numRuns: 60 },
  );
});

test('out of steps: a division with bounds that hold', () => {
  fc.assert(
    fc.property(edgeLists(7, weights), fc.integer({ min: 0, max: 5 }), (list, steps) => {
      const exact = frustration(list).index;
      const found = frustration(list, 2, steps);
      expect(found.bound).toBeLessThanOrEqual(exact + 1e-9);
      expect(found.index).toBeGreaterThanOrEqual(exact - 1e-9);
    }),
  );
});
