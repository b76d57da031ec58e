/** The iteration gains a few digits each time; more rounds than this say that a number was none. */
const MOST_ROUNDS = 60;

/**
 * Eigenvalues of a symmetric matrix (dense, row by row), in no particular order: Householder's reduction to tridiagonal
 * form, then implicit QL steps with Wilkinson's shift. Golub, Van Loan, Matrix Computations, section 8.3. O(n³).
 */
export function symmetricEigenvalues(matrix: Float64Array, n: number): Float64Array {
  const { diagonal, beside } = toTridiagonal(matrix.slice(), n);
  let norm = 0;
  for (let i = 0; i < n; i++) norm = Math.max(norm, Math.abs(diagonal[i] as number) + Math.abs(beside[i] as number));
  for (let first = 0; first < n; first++)
    for (let round = 0; round < MOST_ROUNDS; round++) {
      let last = first;
      while (last < n - 1 && Math.abs(beside[last] as number) > Number.EPSILON * norm) last++;
      if (last === first) break;
      chase(diagonal, beside, first, last);
    }
  return diagonal;
}

/** Reflects row after row onto the entry beside the diagonal; `a` is overwritten. */
function toTridiagonal(a: Float64Array, n: number): { diagonal: Float64Array; beside: Float64Array } {
  const beside = new Float64Array(n);
  const v = new Float64Array(n);
  const w = new Float64Array(n);
  for (let k = 0; k < n - 1; k++) {
    let square = 0;
    for (let i = k + 1; i < n; i++) square += (a[i * n + k] as number) ** 2;
    const head = a[(k + 1) * n + k] as number;
    const length = head > 0 ? -Math.sqrt(square) : Math.sqrt(square);
    beside[k] = length;
    // Half of v·v; 0 where there is nothing to reflect.
    const half = square - head * length;
    if (half === 0) continue;
    for (let i = k + 1; i < n; i++) v[i] = a[i * n + k] as number;
    v[k + 1] = head - length;
    let overlap = 0;
    for (let i = k + 1; i < n; i++) {
      let sum = 0;
      for (let j = k + 1; j < n; j++) sum += (a[i * n + j] as number) * (v[j] as number);
      w[i] = sum / half;
      overlap += (w[i] as number) * (v[i] as number);
    }
    for (let i = k + 1; i < n; i++) w[i] = (w[i] as number) - (overlap / (2 * half)) * (v[i] as number);
    for (let i = k + 1; i < n; i++)
      for (let j = k + 1; j < n; j++)
        a[i * n + j] =
          (a[i * n + j] as number) - (v[i] as number) * (w[j] as number) - (w[i] as number) * (v[j] as number);
  }
  return { diagonal: Float64Array.from({ length: n }, (_, i) => a[i * n + i] as number), beside };
}

/** One QL step on the unreduced block from `first` to `last`: the shift's bulge is chased up from the end. */
function chase(diagonal: Float64Array, beside: Float64Array, first: number, last: number): void {
  const next = beside[first] as number;
  const slope = ((diagonal[first + 1] as number) - (diagonal[first] as number)) / (2 * next);
  const root = Math.hypot(slope, 1);
  let g = (diagonal[last] as number) - (diagonal[first] as number) + next / (slope + (slope < 0 ? -root : root));
  let [sine, cosine, moved] = [1, 1, 0];
  for (let i = last - 1; i >= first; i--) {
    const f = sine * (beside[i] as number);
    const b = cosine * (beside[i] as number);
    const r = Math.hypot(f, g);
    beside[i + 1] = r;
    if (r === 0) {
      diagonal[i + 1] = (diagonal[i + 1] as number) - moved;
      beside[last] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    g = (diagonal[i + 1] as number) - moved;
    const turn = ((diagonal[i] as number) - g) * sine + 2 * cosine * b;
    moved = sine * turn;
    diagonal[i + 1] = g + moved;
    g = cosine * turn - b;
  }
  diagonal[first] = (diagonal[first] as number) - moved;
  beside[first] = g;
  beside[last] = 0;
}
