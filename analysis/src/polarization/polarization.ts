import type { LabelledMatrix } from '../dna/labelled-matrix.ts';
import { balancedPartitions, balancedSizes } from './balanced-partitions.ts';

export interface Polarization {
  score: number;
  /** By row of the matrices: its camp, 0 .. camps - 1. */
  membership: Int32Array;
}

/**
 * How far a network is from perfect polarization: camps of equal size, all agreement C spread evenly over the pairs inside
 * them and all conflict K over the pairs across. Least over all balanced partitions of
 * (sum over pairs inside |C_ij - |C|/W| + |K_ij|, across |C_ij| + |K_ij - |K|/B|) / (2(|C| + |K|)),
 * W and B the numbers of pairs inside and across; 0 (perfect) to 1. Null where there is neither agreement nor conflict.
 * As Leifeld's polarization measure in DNA was meant, see `dnaPolarization` for how it came out.
 * @throws AnalysisError TOO_LARGE see `balancedPartitions`
 */
export function polarization(congruence: LabelledMatrix, conflict: LabelledMatrix, camps: number): Polarization | null {
  const n = congruence.rows.length;
  const pairs = pairsOf(congruence, conflict);
  const agreement = pairs.agree.reduce((sum, value) => sum + value, 0);
  const difference = pairs.differ.reduce((sum, value) => sum + value, 0);
  if (agreement + difference === 0) return null;
  const inside = balancedSizes(n, camps).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const across = pairs.agree.length - inside;
  const even = (sum: number, among: number) => (among === 0 ? 0 : sum / among);
  const ideal = { agree: even(agreement, inside), differ: even(difference, across) };
  let least = Number.POSITIVE_INFINITY;
  let membership = new Int32Array(n);
  for (const found of balancedPartitions(n, camps)) {
    let deviation = 0;
    for (let i = 0, pair = 0; i < n; i++)
      for (let j = i + 1; j < n; j++, pair++) {
        const agree = pairs.agree[pair] as number;
        const differ = pairs.differ[pair] as number;
        deviation +=
          found[i] === found[j] ? Math.abs(agree - ideal.agree) + differ : agree + Math.abs(differ - ideal.differ);
      }
    if (deviation < least - 1e-12) {
      least = deviation;
      membership = found.slice();
    }
  }
  return { score: least / (2 * (agreement + difference)), membership };
}

/** Each pair once, row by row; no cell is below 0. */
function pairsOf(congruence: LabelledMatrix, conflict: LabelledMatrix): { agree: Float64Array; differ: Float64Array } {
  const n = congruence.rows.length;
  const agree = new Float64Array((n * (n - 1)) / 2);
  const differ = new Float64Array(agree.length);
  for (let i = 0, pair = 0; i < n; i++)
    for (let j = i + 1; j < n; j++, pair++) {
      agree[pair] = congruence.values[i * n + j] ?? 0;
      differ[pair] = conflict.values[i * n + j] ?? 0;
    }
  return { agree, differ };
}
