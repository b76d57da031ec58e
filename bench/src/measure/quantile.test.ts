import { expect, it } from 'vitest';
import { median, quantile } from './quantile.ts';

it('is the nearest rank', () => {
  const samples = Array.from({ length: 20 }, (_, i) => i + 1);
  expect(quantile(samples, 0.5)).toBe(10);
  expect(quantile(samples, 0.95)).toBe(19);
  expect(quantile(samples, 1)).toBe(20);
});

it('takes samples in any order for the median', () => {
  expect(median([9, 1, 5])).toBe(5);
});

it('says that nothing was measured', () => {
  expect(() => median([])).toThrow('no samples');
});
