import { spectrumDistance, toShares } from '../time-slices/spectrum.ts';
import { cellOf, type LabelledMatrix } from './labelled-matrix.ts';

/**
 * What DNA 3.1.2 calls the eigenvalues of the Laplacian. It never forms the Laplacian, so they are the node strengths
 * over positive ties, descending, divided by their sum; all 0 where that is 0.
 */
function dnaSpectrum(matrix: LabelledMatrix): Float64Array {
  const size = matrix.rows.length;
  const strengths = new Float64Array(size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) strengths[i] = (strengths[i] ?? 0) + Math.max(0, cellOf(matrix, i, j));
  return toShares(strengths);
}

/** L1 distance of two spectra (DNA's documentation calls it Euclidean). */
export function spectralLoss(a: LabelledMatrix, b: LabelledMatrix): number {
  return spectrumDistance(dnaSpectrum(a), dnaSpectrum(b));
}
