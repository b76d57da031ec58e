import { AnalysisError } from '../analysis-error.ts';
import { cellOf, type LabelledMatrix } from './labelled-matrix.ts';

export interface Polarization {
  score: number;
  /** By row of the matrices: its camp, 0 .. camps - 1. */
  membership: Int32Array;
}

/** Above this many partitions the search would take minutes. */
const MOST_PARTITIONS = 2_000_000;

/**
 * DNA 3.1.2's polarization, as the exact maximum over all balanced partitions (it searches from random starts, keeps
 * the sizes and maximises the deviation from the ideal although 0 would be best). With congruence C and conflict K,
 * camps of size n_g, W = sum n_g(n_g-1) and B = n(n-1) - W, summed over ordered pairs:
 * same camp |C_ij - n_g(n_g-1)/W · |C|/W| + |K_ij|, different camps |C_ij| + |K_ij - n_g·n_h/B · |K|/B|; halved, and
 * divided by |C| + |K| where normalized. @throws AnalysisError TOO_LARGE
 */
export function dnaPolarization(
  congruence: LabelledMatrix,
  conflict: LabelledMatrix,
  camps: number,
  normalized: boolean,
): Polarization {
  const n = congruence.rows.length;
  const sizes = Array.from({ length: camps }, (_, g) => Math.floor(n / camps) + (g < n % camps ? 1 : 0));
  if (partitions(n, sizes) > MOST_PARTITIONS)
    throw new AnalysisError('TOO_LARGE', 'actors', `${n} actors in ${camps} camps are too many to try all partitions`);
  const total = absoluteSum(congruence) + absoluteSum(conflict);
  const best: Polarization = { score: Number.NEGATIVE_INFINITY, membership: new Int32Array(n) };
  const membership = new Int32Array(n).fill(-1);
  const free = [...sizes];
  place(0);
  if (total === 0) return { score: 0, membership: best.membership };
  return { score: best.score / (normalized ? 2 * total : 2), membership: best.membership };

  function place(actor: number): void {
    if (actor === n) {
      const score = deviation(congruence, conflict, membership, sizes);
      if (score > best.score + 1e-12) {
        best.score = score;
        best.membership = membership.slice();
      }
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
      place(actor + 1);
      free[camp] = room;
    }
  }
}

function deviation(
  congruence: LabelledMatrix,
  conflict: LabelledMatrix,
  membership: Int32Array,
  sizes: readonly number[],
): number {
  const n = membership.length;
  const within = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  const between = n * (n - 1) - within;
  const allCongruence = absoluteSum(congruence);
  const allConflict = absoluteSum(conflict);
  let score = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const size = sizes[membership[i] ?? 0] ?? 0;
      const agree = cellOf(congruence, i, j);
      const differ = cellOf(conflict, i, j);
      if (membership[i] === membership[j]) {
        const ideal = within === 0 ? 0 : (((size * (size - 1)) / within) * allCongruence) / within;
        score += Math.abs(agree - ideal) + Math.abs(differ);
      } else {
        const other = sizes[membership[j] ?? 0] ?? 0;
        const ideal = between === 0 ? 0 : (((size * other) / between) * allConflict) / between;
        score += Math.abs(agree) + Math.abs(differ - ideal);
      }
    }
  return score;
}

function absoluteSum({ values }: LabelledMatrix): number {
  return values.reduce((sum, value) => sum + Math.abs(value), 0);
}

function partitions(n: number, sizes: readonly number[]): number {
  let ways = 1;
  let left = n;
  for (const size of sizes) for (let i = 1; i <= size; i++) ways *= left-- / i;
  return ways;
}
