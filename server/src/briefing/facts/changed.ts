import {
  type ConditionChange,
  type GraphEvent,
  type NetworkParameters,
  type PositionChange,
  toDayNumber,
  toIsoDate,
} from '@stancegraph/analysis';
import type { Graph, ReadOptions } from '@stancegraph/store';
import { changesView } from '../../network/changes-view.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { BriefingParameters } from '../briefing-parameters.ts';
import { MOST } from '../limits.ts';

/** What is different from the other picture, and what happened between the two days. */
export interface Changed {
  since: string;
  /** What was known of that day, where it is not what is known of the other. */
  knownSince: string | null;
  positions: PositionChange[];
  conditions: ConditionChange[];
  events: GraphEvent[];
}

/** Null without a day to compare with. */
export async function changedSince(
  { compareTo, compareKnownOn }: BriefingParameters,
  { asOf, knownOn, level, actors, actorTypes }: NetworkParameters,
  issues: string[],
  { snapshot, graph, read }: { snapshot: Snapshot; graph: Graph; read: ReadOptions },
  now: Date,
): Promise<Changed | null> {
  if (compareTo === undefined && compareKnownOn === undefined) return null;
  const since = compareTo ?? asOf;
  const knownSince = compareKnownOn ?? null;
  if (issues.length === 0) return { since, knownSince, positions: [], conditions: [], events: [] };
  const input = { from: since, to: asOf, knownFrom: knownSince ?? knownOn, knownTo: knownOn, issues, level };
  const { positions, conditions } = await changesView(snapshot, input, now);
  const [page] = await graph.list(
    {
      kind: 'event',
      filter: { issues, from: since, to: toIsoDate(toDayNumber(asOf) + 1) },
      order: { by: 'startsOn', descending: true },
      window: { limit: MOST.events },
      ...(knownOn !== null && { knownOn }),
    },
    read,
  );
  return {
    since,
    knownSince,
    positions: positions
      .map(({ change }) => change)
      .filter(
        ({ actor }) =>
          (actors?.includes(actor) ?? true) && (actorTypes?.some((type) => type === snapshot.typeOf(actor)) ?? true),
      ),
    conditions,
    events: (page?.rows ?? []).toReversed(),
  };
}
