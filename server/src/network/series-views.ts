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
  for (const { at, until, parameters: ofSlice } of slicesOf(parameters, window)) {
    views.push({ at, until: isStances ? null : until, network: await coalitionView(snapshot, ofSlice) });
    await setImmediate();
  }
  return views;
}

/** What each slice asks for. @throws BAD_USER_INPUT, TOO_COMPLEX see `seriesDays` */
export function slicesOf(
  parameters: NetworkParameters,
  window: SeriesWindow,
): { at: string; until: string; parameters: NetworkParameters }[] {
  return seriesDays(window).map(({ at, until }) => ({
    at,
    until,
    parameters: {
      ...parameters,
      ...(parameters.basis === 'STANCES' ? { asOf: at } : { asOf: until, window: { from: at, to: until } }),
    },
  }));
}
