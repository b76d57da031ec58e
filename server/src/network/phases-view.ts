import { type DistanceMeasure, type NetworkParameters, networkDistances, networkStates } from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import { tooComplex } from '../graphql/errors.ts';
import type { SeriesWindow } from '../graphql/types.generated.ts';
import { inTurns } from '../in-turns.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type SliceView, seriesViews } from './series-views.ts';

export interface PhasesView {
  slices: { at: string; until: string | null; state: number; distance: number | null }[];
  states: number;
  silhouette: number | null;
  /** Days of the slices that are in another state than the one before. */
  transitions: string[];
}

/** Ties compared, or cubes of the nodes for spectra, some seconds of work in turns with other requests. */
const MOST_STEPS = 2_000_000_000;

/** Computed once per revision, parameters and window. @throws BAD_USER_INPUT, TOO_COMPLEX see `seriesDays` */
export async function phasesView(
  snapshot: Snapshot,
  parameters: NetworkParameters,
  window: SeriesWindow,
  measure: DistanceMeasure,
): Promise<PhasesView> {
  return snapshot.once(`phases ${measure} ${canonicalJson({ parameters, window })}`, async () => {
    const slices = await seriesViews(snapshot, parameters, window);
    const steps = stepsOf(slices, measure);
    if (steps > MOST_STEPS) throw tooComplex(`these phases take ${steps} steps`, MOST_STEPS, 'take longer steps');
    const networks = slices.map(({ network }) => network.network);
    const distance = await inTurns(networkDistances(networks, measure, parameters.method));
    const { state, states, silhouette } = networkStates(slices.length, distance);
    return {
      slices: slices.map(({ at, until }, i) => ({
        at,
        until,
        state: state[i] ?? 0,
        distance: i === 0 ? null : distance(i - 1, i),
      })),
      states,
      silhouette,
      transitions: slices.flatMap(({ at }, i) => (i > 0 && state[i] !== state[i - 1] ? [at] : [])),
    };
  });
}

function stepsOf(slices: readonly SliceView[], measure: DistanceMeasure): number {
  return slices.reduce(
    (sum, { network }) =>
      sum + (measure === 'SPECTRAL' ? network.nodes.length ** 3 : network.edges.length * slices.length),
    0,
  );
}
