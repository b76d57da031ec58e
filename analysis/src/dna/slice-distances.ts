import { type LabelledMatrix, sumOf } from './labelled-matrix.ts';
import { spectralLoss } from './spectrum.ts';

/** Distances between all pairs of slices, for finding phases: absolute differences of cells, or of spectra. */
export function sliceDistances(
  matrices: readonly LabelledMatrix[],
  measure: 'ABSOLUTE' | 'SPECTRAL',
  normalizeToOne: boolean,
): number[][] {
  const compared = normalizeToOne ? matrices.map(toOne) : matrices;
  return compared.map((a) =>
    compared.map((b) => (measure === 'ABSOLUTE' ? absoluteDifference(a, b) : spectralLoss(a, b))),
  );
}

/** Divided by the sum of all cells; a network whose cells sum to 0 stays as it is. */
function toOne(matrix: LabelledMatrix): LabelledMatrix {
  const sum = sumOf(matrix.values);
  return sum === 0 ? matrix : { ...matrix, values: matrix.values.map((value) => value / sum) };
}

function absoluteDifference(a: LabelledMatrix, b: LabelledMatrix): number {
  return a.values.reduce((sum, value, i) => sum + Math.abs(value - (b.values[i] ?? 0)), 0);
}
