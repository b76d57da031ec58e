import { expect, test } from 'vitest';
import { frustration } from './frustration.ts';
import { triangleCensus } from './triangle-census.ts';
import { walkBalance } from './walk-balance.ts';

/** Two triangles on the tie 0-1: 0-1-2 all friends, 0-1-3 with one enmity. */
const graph = { nodes: 4, source: [0, 0, 1, 0, 1], target: [1, 2, 2, 3, 3], weight: [1, 1, 1, 1, -1] };

test('counts each triangle once, by its negative ties', () => {
  expect(triangleCensus(graph)).toEqual({ ppp: 1, ppm: 1, pmm: 0, mmm: 0, balance: 1 / 2 });
});

test('nothing to count gives defined answers', () => {
  const empty = { nodes: 0, source: [], target: [], weight: [] };
  expect(triangleCensus(empty).balance).toBeNull();
  expect(walkBalance(empty)).toBeNull();
  expect(frustration(empty)).toMatchObject({ index: 0, balance: 1, proved: true });
});

test('a single tie is balanced whatever its sign: tr exp(A) = tr exp(|A|) = 2 cosh 1', () => {
  expect(walkBalance({ nodes: 2, source: [0], target: [1], weight: [-1] })).toBeCloseTo(1, 12);
});

test('the unbalanced triangle: eigenvalues 1, 1, -2 against 2, -1, -1', () => {
  const e = Math.E;
  const triangle = { nodes: 3, source: [0, 0, 1], target: [1, 2, 2], weight: [-1, -1, -1] };
  expect(walkBalance(triangle)).toBeCloseTo((2 * e + e ** -2) / (e ** 2 + 2 / e), 12);
  expect(frustration(triangle).index).toBe(1);
  expect(frustration(triangle, 3).index).toBe(0);
});
