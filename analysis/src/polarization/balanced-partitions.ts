import { AnalysisError } from '../analysis-error.ts';

/** 21 actors in two camps: above this the search would take more than a moment. */
const MOST_PARTITIONS = 400_000;

/** Sizes of camps that differ by one at most, the larger ones first. */
export const balancedSizes = (n: number, camps: number): number[] =>
  Array.from({ length: camps }, (_, g) => Math.floor(n / camps) + (g < n % camps ? 1 : 0));

function countPartitions(n: number, sizes: readonly number[]): number {
  let ways = 1;
  let left = n;
  for (const size of sizes) for (let i = 1; i <= size; i++) ways *= left-- / i;
  return ways;
}

/**
 * All ways to divide n into camps of sizes that differ by one at most, as the camp of each; the same array each time.
 * @throws AnalysisError TOO_LARGE over 400,000 of them, names of the camps counted
 */
export function* balancedPartitions(n: number, camps: number): Generator<Int32Array> {
  const sizes = balancedSizes(n, camps);
  if (countPartitions(n, sizes) > MOST_PARTITIONS)
    throw new AnalysisError(
      'TOO_LARGE',
      'actors',
      `${n} actors in ${camps} camps are too many to try all partitions; take fewer`,
    );
  const membership = new Int32Array(n).fill(-1);
  const free = [...sizes];
  yield* place(0);

  function* place(actor: number): Generator<Int32Array> {
    if (actor === n) {
      yield membership;
      return;
    }
    const tried = new Set<string>();
    for (let camp = 0; camp < camps; camp++) {
      const room = free[camp] ?? 0;
      // Empty camps of one size are alike: only the first is tried.
      const likeness = room === sizes[camp] ? `empty ${room}` : `camp ${camp}`;
      if (room === 0 || tried.has(likeness)) continue;
      tried.add(likeness);
      free[camp] = room - 1;
      membership[actor] = camp;
      yield* place(actor + 1);
      free[camp] = room;
    }
  }
}
