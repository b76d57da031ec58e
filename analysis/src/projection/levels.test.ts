import { expect, test } from 'vitest';
import { findLevels } from './levels.ts';

test('numbers values in the order of their first appearance', () => {
  const found = findLevels(Float64Array.of(0, 1, -1, 1, 0), 3);
  expect(found).toEqual({ levels: [0, 1, -1], levelOf: Uint8Array.of(0, 1, 2, 1, 0) });
});

test('tells values apart that share a slot, however they alternate', () => {
  const values = Float64Array.of(0.001, 0.002, 0.001, 256, 0, 0.002);
  expect(findLevels(values, 8)).toEqual({ levels: [0.001, 0.002, 256, 0], levelOf: Uint8Array.of(0, 1, 0, 2, 3, 1) });
});

test('gives up on more values than asked for', () => {
  expect(findLevels(Float64Array.of(0, 0.5, 1), 2)).toBeUndefined();
  expect(findLevels(new Float64Array(0), 2)).toEqual({ levels: [], levelOf: new Uint8Array(0) });
});
