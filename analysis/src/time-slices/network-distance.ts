import type { Network } from '../network-model.ts';
import { laplacianSpectrum, spectrumDistance } from './spectrum.ts';

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
 * divided by their sum (all 0 without positive ties); 0 to 2. Nodes without ties change nothing. O(n³).
 */
export function spectralDistance(a: Tied, b: Tied): number {
  return spectrumDistance(spectrumOf(a), spectrumOf(b));
}

/** See `laplacianSpectrum`. */
export function spectrumOf({ edges }: Tied): Float64Array {
  const place = new Map<string, number>();
  const placeOf = (id: string) => {
    const at = place.get(id) ?? place.size;
    place.set(id, at);
    return at;
  };
  const source = edges.map((edge) => placeOf(edge.source));
  const target = edges.map((edge) => placeOf(edge.target));
  return laplacianSpectrum({ source, target, weight: edges.map(({ weight }) => weight) }, place.size);
}

const pairOf = ({ source, target }: { source: string; target: string }): string => `${source} ${target}`;
