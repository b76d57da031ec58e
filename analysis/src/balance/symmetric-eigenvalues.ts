const MOST_SWEEPS = 60;

/**
 * Eigenvalues of a symmetric matrix (dense, row by row), in no particular order, by cyclic Jacobi rotations until the
 * off-diagonal is below 1e-11 of the whole. Golub, Van Loan, Matrix Computations, section 8.5. O(n³) per sweep.
 */
export function symmetricEigenvalues(matrix: Float64Array, n: number): Float64Array {
  const a = matrix.slice();
  const norm = Math.sqrt(a.reduce((sum, x) => sum + x * x, 0));
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a, n) > 1e-11 * norm; sweep++)
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, n, p, q);
  return Float64Array.from({ length: n }, (_, i) => a[i * n + i] ?? 0);
}

function offDiagonal(a: Float64Array, n: number): number {
  let sum = 0;
  a.forEach((x, at) => {
    if (at % (n + 1) !== 0) sum += x * x;
  });
  return Math.sqrt(sum);
}

/** Turns the plane of p and q so that their common entry vanishes. */
function rotate(a: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q] as number;
  if (apq === 0) return;
  const theta = ((a[q * n + q] as number) - (a[p * n + p] as number)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let i = 0; i < n; i++) {
    const aip = a[i * n + p] as number;
    const aiq = a[i * n + q] as number;
    a[i * n + p] = c * aip - s * aiq;
    a[i * n + q] = s * aip + c * aiq;
  }
  for (let i = 0; i < n; i++) {
    const api = a[p * n + i] as number;
    const aqi = a[q * n + i] as number;
    a[p * n + i] = c * api - s * aqi;
    a[q * n + i] = s * api + c * aqi;
  }
}
