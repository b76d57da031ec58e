import { describe, expect, test } from 'vitest';
import { betaCdf, betaQuantile } from './beta-distribution.ts';
import { logGamma } from './log-gamma.ts';

test('ln Gamma is ln (n - 1)!, and at a half ln sqrt(pi)', () => {
  for (let n = 1, factorial = 1; n <= 20; factorial *= n++) expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  expect(logGamma(2.5)).toBeCloseTo(Math.log((3 / 4) * Math.sqrt(Math.PI)), 13);
});

/** For whole numbers: the chance of at least a successes in a + b - 1 trials. */
function binomialTail(x: number, a: number, b: number): number {
  const n = a + b - 1;
  let sum = 0;
  for (let k = a, ways = choose(n, a); k <= n; ways *= (n - k) / (k + 1), k++)
    sum += ways * x ** k * (1 - x) ** (n - k);
  return sum;
}
function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
}

describe('the Beta distribution', () => {
  test('of whole parameters is a binomial tail', () => {
    for (const a of [1, 2, 5, 13])
      for (const b of [1, 3, 8])
        for (const x of [0.01, 0.2, 0.5, 0.77, 0.99]) expect(betaCdf(x, a, b)).toBeCloseTo(binomialTail(x, a, b), 12);
  });

  test('has quantiles known in closed form', () => {
    for (const p of [0.05, 0.5, 0.95]) {
      expect(betaQuantile(p, 1, 1)).toBeCloseTo(p, 12);
      expect(betaQuantile(p, 3.5, 1)).toBeCloseTo(p ** (1 / 3.5), 12);
      expect(betaQuantile(p, 1, 2.5)).toBeCloseTo(1 - (1 - p) ** (1 / 2.5), 12);
    }
    // I_x(2, 2) = 3x² - 2x³ is 0.648 at 0.6.
    expect(betaQuantile(0.648, 2, 2)).toBeCloseTo(0.6, 12);
  });

  test('of large parameters is the normal one, nearly', () => {
    const [a, b] = [40_000, 10_000];
    const deviation = Math.sqrt((0.8 * 0.2) / (a + b + 1));
    expect(betaQuantile(0.05, a, b)).toBeCloseTo(0.8 - 1.644_854 * deviation, 4);
    expect(betaQuantile(0.95, a, b)).toBeCloseTo(0.8 + 1.644_854 * deviation, 4);
  });
});
