import { AnalysisError } from '../analysis-error.ts';
import { seededRandom } from '../graph/random.ts';
import type { StatementColumns } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import type { Steps } from '../steps.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { CoAssignment } from './co-assignment.ts';
import { HEADLINES, type Headline, headlineOf } from './headline.ts';
import { sourceNetworks } from './source-networks.ts';
import { TieSupport } from './tie-support.ts';

export interface RobustnessOptions {
  /** How often the sources are drawn again, 1 to 1,000. */
  resamples: number;
  seed: number;
}

/** `value` of all sources; 90 of 100 resamples lie within `low` and `high`; null where no resample has one. */
export interface Interval {
  value: number | null;
  low: number | null;
  high: number | null;
}

export interface Robustness {
  /** How many sources the network rests on. */
  sources: number;
  /** Nodes of the network, by id. */
  ids: string[];
  /**
   * Row by row over `ids`: the share of the resamples in which both were in the network that put them in one community,
   * 0 to 1; NaN where they never were together in it. 1 for a node with itself.
   */
  together: Float64Array;
  /** By tie of the network: the share of the resamples that have it with the same sign, 0 to 1. */
  support: Float64Array;
  modularity: Interval;
  negativeShare: Interval;
}

const MOST_RESAMPLES = 1000;

/**
 * How much a network depends on which sources there happen to be: sources (documents) are drawn again, as many as there
 * are, with replacement, and the network, its communities and its numbers computed anew (bootstrap by clusters; Efron,
 * Tibshirani 1993, An Introduction to the Bootstrap; of networks: Snijders, Borgatti 1999; of communities: Rosvall,
 * Bergstrom 2010, doi:10.1371/journal.pone.0008694). Basis STATEMENTS: what a source drawn twice says counts twice;
 * repeats are dropped first. Basis STANCES: a stance stays while one of its sources is drawn. Intervals are the 5th and
 * the 95th percentile (nearest rank). The same seed gives the same answer. O(resamples networks), one a step.
 * @throws AnalysisError TOO_LARGE over 1,000 resamples, and those of `sourceNetworks`
 */
export function* robustness(
  index: WorldIndex,
  statements: StatementColumns,
  parameters: NetworkParameters,
  { resamples, seed }: RobustnessOptions,
): Steps<Robustness> {
  if (!(resamples >= 1 && resamples <= MOST_RESAMPLES))
    throw new AnalysisError('TOO_LARGE', 'resamples', `give 1 to ${MOST_RESAMPLES} resamples`);
  const { ids, network, redrawn } = sourceNetworks(index, statements, parameters);
  const random = seededRandom(seed);
  const nodes = network.nodes.map(({ id }) => id);
  const pairs = new CoAssignment(nodes);
  const ties = new TieSupport(network);
  const found: Headline[] = [];
  for (let resample = 0; resample < resamples; resample++) {
    const times = new Int32Array(ids.length);
    for (let draw = 0; draw < ids.length; draw++) {
      const i = Math.floor(random() * ids.length);
      times[i] = (times[i] ?? 0) + 1;
    }
    const again = redrawn(times);
    pairs.add(again.nodes);
    ties.add(again.edges);
    found.push(headlineOf(again));
    yield;
  }
  const whole = headlineOf(network);
  const [modularity, negativeShare] = HEADLINES.map((name) =>
    toInterval(
      whole[name],
      found.flatMap((headline) => headline[name] ?? []),
    ),
  );
  const none = { value: null, low: null, high: null };
  return {
    sources: ids.length,
    ids: nodes,
    together: pairs.shares(),
    support: ties.shares(resamples),
    modularity: modularity ?? none,
    negativeShare: negativeShare ?? none,
  };
}

function toInterval(value: number | null, samples: number[]): Interval {
  const sorted = Float64Array.from(samples).sort();
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
  return { value, low: rank(0.05), high: rank(0.95) };
}
