import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stronglyConnected } from './strongly-connected.ts';

const SIZE = 8;
const graphs = fc.array(fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: 3 }), { minLength: SIZE, maxLength: SIZE });

test('two nodes are in one component exactly where each reaches the other', () => {
  fc.assert(
    fc.property(graphs, (successors) => {
      const component = stronglyConnected(successors);
      const reached = successors.map((_, from) => reach(successors, from));
      for (let a = 0; a < SIZE; a++)
        for (let b = 0; b < SIZE; b++)
          expect(component[a] === component[b]).toBe(reached[a]?.has(b) === true && reached[b]?.has(a) === true);
    }),
    { numRuns: 50 },
  );
});

test('successors have lower numbers or the same, also along a path too long for recursion', () => {
  const length = 50_000;
  const path = Array.from({ length }, (_, node) => (node + 1 < length ? [node + 1] : []));
  const component = stronglyConnected(path);
  expect(component[0]).toBe(length - 1);
  expect(component[length - 1]).toBe(0);
});

function reach(successors: readonly (readonly number[])[], from: number): Set<number> {
  const found = new Set([from]);
  for (const node of found) for (const next of successors[node] ?? []) found.add(next);
  return found;
}
