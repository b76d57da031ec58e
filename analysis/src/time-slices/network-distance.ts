import { symmetricEigenvalues } from '../balance/symmetric-eigenvalues.ts';
import type { Network } from '../network-model.ts';

/** What of a network its distance to another one depends on. */
type Tied = Pick<Network, 'edges'>;

/** Sum over all pairs, each once, of how much the weights of two networks differ; a pair without a tie weighs 0. */
export function absoluteDistance(a: Tied, b: Tied): number {
  const weights = new Map(a.edges.map((edge) => [pairOf(edge), edge.weight]));
  let sum = 0;
  for (const edge of b.edges) {
    const pair = pairOf(edge);
    sum += Math.abs(edge.weight - (weights.get(pair) ?? 0));
    weights.delete(pair);
  }
  for (const weight of weights.values()) sum += Math.abs(weight);
  return sum;
}

/**
 * L1 distance of the spectra of two networks: eigenvalues of the Laplacian D - A of the positive ties, descending,
 * divided by their sum (all 0 without positive ties); 0 to 2. Nodes without ties add zeros and change nothing. O(n³).
 */
export function spectralDistance(a: Tied, b: Tied): number {
  const [one, other] = [laplacianSpectrum(a), laplacianSpectrum(b)];
  let sum = 0;
  for (let i = 0; i < Math.max(one.length, other.length); i++) sum += Math.abs((one[i] ?? 0) - (other[i] ?? 0));
  return sum;
}

function laplacianSpectrum({ edges }: Tied): Float64Array {
  const friendly = edges.filter(({ weight }) => weight > 0);
  const ids = [...new Set(friendly.flatMap(({ source, target }) => [source, target]))];
  const place = new Map(ids.map((id, i) => [id, i]));
  const n = ids.length;
  const laplacian = new Float64Array(n * n);
  const add = (i: number, j: number, value: number) => {
    laplacian[i * n + j] = (laplacian[i * n + j] ?? 0) + value;
  };
  for (const { source, target, weight } of friendly) {
    const [i, j] = [place.get(source) ?? 0, place.get(target) ?? 0];
    add(i, j, -weight);
    add(j, i, -weight);
    add(i, i, weight);
    add(j, j, weight);
  }
  const values = symmetricEigenvalues(laplacian, n).sort().reverse();
  const total = values.reduce((sum, value) => sum + value, 0);
  return total === 0 ? values.fill(0) : values.map((value) => value / total);
}

const pairOf = ({ source, target }: { source: string; target: string }): string => `${source} ${target}`;
