import { logGamma } from './log-gamma.ts';

const PRECISION = 1e-15;
/** Convergence takes about the square root of the larger parameter. */
const MOST_TERMS = 100_000;
const MOST_STEPS = 200;

/**
 * The regularised incomplete beta function I_x(a, b): the chance of at most x under Beta(a, b); a, b > 0, 0 <= x <= 1.
 * Continued fraction (DLMF 8.17.22) by the modified Lentz method, on the side where it converges fast.
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, b, a);
  return (x * density(x, a, b) * (1 - x)) / (a * fraction(x, a, b));
}

/** The x below which Beta(a, b) lies with chance p, for a, b >= 1: Newton's steps within a shrinking bracket. */
export function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  let x = a / (a + b);
  for (let step = 0; step < MOST_STEPS && high - low > PRECISION; step++) {
    const excess = betaCdf(x, a, b) - p;
    if (excess > 0) high = x;
    else low = x;
    const next = x - excess / density(x, a, b);
    const moved = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(moved - x) < PRECISION) return moved;
    x = moved;
  }
  return x;
}

function density(x: number, a: number, b: number): number {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  return Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
}

/** 1 + d1 / (1 + d2 / (1 + ...)). */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let value = 1;
  let c = 1;
  let d = 0;
  for (let term = 1; term < MOST_TERMS; term++) {
    const m = term >> 1;
    const numerator =
      term % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + numerator * d || tiny);
    c = 1 + numerator / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return value;
}
