import { setImmediate } from 'node:timers/promises';
import type { NetworkParameters } from '@stancegraph/analysis';
import type { SeriesWindow } from '../graphql/types.generated.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type CoalitionView, coalitionView } from './coalition-view.ts';
import { seriesDays } from './series-days.ts';

export interface SliceView {
  at: string;
  /** Null with basis STANCES. */
  until: string | null;
  network: CoalitionView;
}

/**
 * The network of each slice, one after the other and others' requests in between.
 * @throws BAD_USER_INPUT, TOO_COMPLEX see `seriesDays`
 */
export async function seriesViews(
  snapshot: Snapshot,
  parameters: NetworkParameters,
  window: SeriesWindow,
): Promise<SliceView[]> {
  const isStances = parameters.basis === 'STANCES';
  const views: SliceView[] = [];
  for (const { at, until } of seriesDays(window)) {
    const ofSlice = isStances ? { asOf: at } : { asOf: until, window: { from: at, to: until } };
    const network = await coalitionView(snapshot, { ...parameters, ...ofSlice });
    views.push({ at, until: isStances ? null : until, network });
    await setImmediate();
  }
  return views;
}
