import { AnalysisError } from '../analysis-error.ts';
import type { StatementColumns } from '../model.ts';
import type { Network, NetworkParameters } from '../network-model.ts';
import { toDayNumber } from '../time/day-number.ts';
import { toIsoDate } from '../time/iso-date.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { absoluteDistance, spectralDistance } from './network-distance.ts';
import { type Smoothing, smoothedNetwork } from './smoothed-network.ts';

export interface SliceOptions extends Smoothing {
  /** The first and the last middle; ISO days. */
  from: string;
  to: string;
  /** Days from one middle to the next. */
  step: number;
}

export interface TimeSlice {
  middle: string;
  network: Network;
  /** To the slice before; null for the first. */
  change: { absolute: number; spectral: number } | null;
}

const MOST_SLICES = 1000;

/**
 * Smoothed networks along time, and how far each is from the one before.
 * @throws AnalysisError TOO_LARGE over 1,000 slices, and those of `smoothedNetwork`
 */
export function timeSlices(
  index: WorldIndex,
  statements: StatementColumns,
  parameters: NetworkParameters,
  options: SliceOptions,
): TimeSlice[] {
  const [first, last] = [toDayNumber(options.from), toDayNumber(options.to)];
  if (!(options.step >= 1)) throw new AnalysisError('NOT_SMOOTH', 'step', 'a step is at least one day');
  if ((last - first) / options.step >= MOST_SLICES)
    throw new AnalysisError('TOO_LARGE', 'step', `at most ${MOST_SLICES} slices are drawn; take longer steps`);
  const slices: TimeSlice[] = [];
  for (let day = first; day <= last; day += options.step) {
    const middle = toIsoDate(day);
    const network = smoothedNetwork(index, statements, parameters, middle, options);
    const before = slices.at(-1)?.network;
    const change =
      before === undefined
        ? null
        : { absolute: absoluteDistance(before, network), spectral: spectralDistance(before, network) };
    slices.push({ middle, network, change });
  }
  return slices;
}
