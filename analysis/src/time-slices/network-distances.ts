import type { Method, NetworkEdge } from '../network-model.ts';
import type { Steps } from '../steps.ts';
import { laplacianSpectrum, spectrumDistance, strengthSpectrum } from './spectrum.ts';

/** What of a network its distance to another one depends on. */
export interface Tied {
  edges: readonly Pick<NetworkEdge, 'source' | 'target' | 'weight'>[];
}

export type DistanceMeasure = 'ABSOLUTE' | 'SPECTRAL';

/** By the places of two networks; 0 of one with itself. */
export type DistanceOf = (a: number, b: number) => number;

/**
 * How far networks are from each other. ABSOLUTE: sum over all pairs, each once (DNA_3_1_2: twice, as cells of a matrix),
 * of how much their weights differ, a pair without a tie weighing 0; 0 or more. SPECTRAL: L1 of the spectra, see
 * `laplacianSpectrum` (DNA_3_1_2: `strengthSpectrum`); 0 to 2. A network a step.
 */
export function* networkDistances(
  networks: readonly Tied[],
  measure: DistanceMeasure,
  method: Method,
): Steps<DistanceOf> {
  const numbers = new Numbers();
  const size = networks.length;
  const far = new Float64Array(size * size);
  const compare = measure === 'ABSOLUTE' ? byWeights(numbers, method) : bySpectra(numbers, method);
  for (let a = 0; a < size; a++) {
    compare.read(networks[a]?.edges ?? []);
    for (let b = 0; b < a; b++) {
      far[a * size + b] = compare.distance(a, b);
      far[b * size + a] = far[a * size + b] ?? 0;
    }
    yield;
  }
  return (a, b) => far[a * size + b] ?? 0;
}

/** Reads networks one after the other, and compares those read. */
interface Comparison {
  read(edges: Tied['edges']): void;
  distance: DistanceOf;
}

function bySpectra(numbers: Numbers, method: Method): Comparison {
  const spectrum = method === 'CORRECTED' ? laplacianSpectrum : strengthSpectrum;
  const spectra: Float64Array[] = [];
  const none = new Float64Array(0);
  return {
    read: (edges) => {
      const source = edges.map((edge) => numbers.of(edge.source));
      const target = edges.map((edge) => numbers.of(edge.target));
      spectra.push(spectrum({ source, target, weight: edges.map(({ weight }) => weight) }, numbers.size));
    },
    distance: (a, b) => spectrumDistance(spectra[a] ?? none, spectra[b] ?? none),
  };
}

function byWeights(numbers: Numbers, method: Method): Comparison {
  const counted = method === 'CORRECTED' ? 1 : 2;
  const lists: Weights[] = [];
  return {
    read: (edges) => {
      const weights = edges.map(({ source, target, weight }) => ({ pair: numbers.of(`${source} ${target}`), weight }));
      lists.push(weights.sort((a, b) => a.pair - b.pair));
    },
    distance: (a, b) => counted * difference(lists[a] ?? [], lists[b] ?? []),
  };
}

type Weights = readonly { pair: number; weight: number }[];

/** Both ordered by pair. */
function difference(a: Weights, b: Weights): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const one = a[i] ?? NO_MORE;
    const other = b[j] ?? NO_MORE;
    sum += Math.abs((one.pair <= other.pair ? one.weight : 0) - (other.pair <= one.pair ? other.weight : 0));
    if (one.pair <= other.pair) i++;
    if (other.pair <= one.pair) j++;
  }
  return sum;
}

const NO_MORE = { pair: Number.POSITIVE_INFINITY, weight: 0 };

/** Numbers names in the order in which they come. */
class Numbers {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  of(name: string): number {
    const known = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, known);
    return known;
  }
}
