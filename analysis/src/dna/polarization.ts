import { balancedPartitions, balancedSizes } from '../polarization/balanced-partitions.ts';
import type { Polarization } from '../polarization/polarization.ts';
import { cellOf, type LabelledMatrix } from './labelled-matrix.ts';

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
  const sizes = balancedSizes(n, camps);
  const total = absoluteSum(congruence) + absoluteSum(conflict);
  const best: Polarization = { score: Number.NEGATIVE_INFINITY, membership: new Int32Array(n) };
  for (const membership of balancedPartitions(n, camps)) {
    const score = deviation(congruence, conflict, membership, sizes);
    if (score > best.score + 1e-12) {
      best.score = score;
      best.membership = membership.slice();
    }
  }
  if (total === 0) return { score: 0, membership: best.membership };
  return { score: best.score / (normalized ? 2 * total : 2), membership: best.membership };
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
