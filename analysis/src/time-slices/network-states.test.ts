import { expect, test } from 'vitest';
import { networkStates } from './network-states.ts';
import { silhouette } from './silhouette.ts';

/** Slices as places on a line. */
const along =
  (...places: number[]) =>
  (a: number, b: number) =>
    Math.abs((places[a] ?? 0) - (places[b] ?? 0));

test('silhouette by hand', () => {
  // 0 and 1 together, 4 alone: (4 - 1)/4, (3 - 1)/3, 0.
  expect(silhouette([0, 0, 1], 2, along(0, 1, 4))).toBeCloseTo((3 / 4 + 2 / 3) / 3, 12);
  expect(silhouette([0, 0, 1, 1], 2, along(5, 5, 5, 5))).toBe(0);
});

test('two states, and back to the first', () => {
  const found = networkStates(5, along(0, 1, 10, 11, 0));
  expect([found.state, found.states]).toEqual([[0, 0, 1, 1, 0], 2]);
  expect(found.silhouette).toBeGreaterThan(0.9);
});

test('three states are not two', () => {
  expect(networkStates(6, along(0, 1, 20, 21, 50, 51)).state).toEqual([0, 0, 1, 1, 2, 2]);
});

test('what always stays the same, one slice and none', () => {
  expect(networkStates(4, along(3, 3, 3, 3))).toEqual({ state: [0, 0, 0, 0], states: 1, silhouette: null });
  expect(networkStates(2, along(0, 9))).toEqual({ state: [0, 0], states: 1, silhouette: null });
  expect(networkStates(1, along(0))).toEqual({ state: [0], states: 1, silhouette: null });
  expect(networkStates(0, along())).toEqual({ state: [], states: 0, silhouette: null });
});

test('which slice comes first does not matter', () => {
  expect(networkStates(5, along(10, 0, 1, 11, 0)).state).toEqual([0, 1, 1, 0, 1]);
});
