import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KERNELS, kernelDensity } from './kernel.ts';

test.each(KERNELS)('%s is even, falls with the distance and has the area 1', (kernel) => {
  const u = fc.double({ min: 0, max: 5, noNaN: true });
  fc.assert(
    fc.property(u, u, (near, more) => {
      expect(kernelDensity(kernel, -near)).toBe(kernelDensity(kernel, near));
      expect(kernelDensity(kernel, near + more)).toBeLessThanOrEqual(kernelDensity(kernel, near));
    }),
  );
  const step = 1e-3;
  let area = 0;
  for (let at = -8 + step / 2; at < 8; at += step) area += kernelDensity(kernel, at) * step;
  expect(area).toBeCloseTo(1, 3);
});

test('by hand, half a bandwidth away', () => {
  expect(KERNELS.map((kernel) => kernelDensity(kernel, -1 / 2))).toEqual([
    1 / 2,
    1 / 2,
    9 / 16,
    Math.exp(-1 / 8) / Math.sqrt(2 * Math.PI),
  ]);
});
