import { expect, test } from 'vitest';
import { changePoints } from './change-points.ts';
import { noiseVariance } from './noise.ts';

const anywhere = () => true;

test('a step is one change point, where it stands', () => {
  expect(changePoints([1, 1, 1, -1, -1], 0.1, anywhere)).toEqual([3]);
  expect(changePoints([1, 1, 0, 0, -1, -1], 0.1, anywhere)).toEqual([2, 4]);
});

test('it must save more than it costs: cutting [1, -1] saves 2', () => {
  expect(changePoints([1, -1], 1.9, anywhere)).toEqual([1]);
  expect(changePoints([1, -1], 2, anywhere)).toEqual([]);
});

test('nothing begins where it may not', () => {
  expect(changePoints([1, 1, -1, -1], 0.1, (at) => at !== 2)).not.toContain(2);
});

test('short series have none', () => {
  expect(changePoints([], 0, anywhere)).toEqual([]);
  expect(changePoints([1], 0, anywhere)).toEqual([]);
});

test('the variance is the median of squared differences / 0.91, at least 0.01', () => {
  expect(noiseVariance([0, 1, 0, 1])).toBeCloseTo(1 / 0.91, 12);
  expect(noiseVariance([0, 1, 1])).toBeCloseTo(0.5 / 0.91, 12);
  expect(noiseVariance([1, 1, 1, -1])).toBe(0.01);
  expect(noiseVariance([1])).toBe(0.01);
});
