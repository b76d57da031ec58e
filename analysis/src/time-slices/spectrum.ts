import { symmetricEigenvalues } from '../balance/symmetric-eigenvalues.ts';

interface WeightedTies {
  source: ArrayLike<number>;
  target: ArrayLike<number>;
  weight: ArrayLike<number>;
}

/**
 * Eigenvalues of the Laplacian D - A of the positive ties, descending, divided by their sum (all 0 without positive ties).
 * Nodes without ties add zeros: they are left out. O(n³).
 */
export function laplacianSpectrum(ties: WeightedTies, nodes: number): Float64Array {
  const place = new Int32Array(nodes).fill(-1);
  let n = 0;
  for (const [a, b] of positive(ties)) for (const end of [a, b]) if (place[end] === -1) place[end] = n++;
  const laplacian = new Float64Array(n * n);
  const add = (i: number, j: number, value: number) => {
    laplacian[i * n + j] = (laplacian[i * n + j] ?? 0) + value;
  };
  for (const [a, b, weight] of positive(ties)) {
    const [i, j] = [place[a] as number, place[b] as number];
    add(i, j, -weight);
    add(j, i, -weight);
    add(i, i, weight);
    add(j, j, weight);
  }
  return toShares(symmetricEigenvalues(laplacian, n));
}

/** What DNA 3.1.2 takes for it: the strengths of the nodes over positive ties. */
export function strengthSpectrum(ties: WeightedTies, nodes: number): Float64Array {
  const strength = new Float64Array(nodes);
  for (const [a, b, weight] of positive(ties))
    for (const end of [a, b]) strength[end] = (strength[end] as number) + weight;
  return toShares(strength);
}

/** L1, the shorter one filled up with zeros; 0 to 2. */
export function spectrumDistance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < Math.max(a.length, b.length); i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0));
  return sum;
}

function* positive({ source, target, weight }: WeightedTies): Generator<[number, number, number]> {
  for (let tie = 0; tie < weight.length; tie++)
    if ((weight[tie] as number) > 0) yield [source[tie] as number, target[tie] as number, weight[tie] as number];
}

/** Descending, divided by their sum. */
export function toShares(values: Float64Array): Float64Array {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values
    .map((value) => (total === 0 ? 0 : value / total))
    .sort()
    .reverse();
}
