/** The smallest sample that at least the share `q` (0..1] of all samples does not exceed; `sorted` ascending, not empty. */
export function quantile(sorted: readonly number[], q: number): number {
  const sample = sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
  if (sample === undefined) throw new RangeError('there are no samples');
  return sample;
}

export const median = (samples: readonly number[]): number =>
  quantile(
    [...samples].sort((a, b) => a - b),
    0.5,
  );
