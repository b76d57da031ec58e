import type { ConditionChange, ConditionStatus, StatusEntry } from '@stancegraph/analysis';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Citations, CitedSource } from './citations.ts';
import { type Named, namedIn } from './named.ts';

export interface ConditionDrift {
  condition: Named;
  from: ConditionStatus;
  to: ConditionStatus;
  /** Of the newest entry of its history; null where what others do meets it. */
  validFrom: string | null;
  learnedAt: string | null;
  source: CitedSource | null;
}

/** The newest entry of each one's history, by condition. */
export function newestEntries(
  changes: readonly ConditionChange[],
  snapshot: Snapshot,
  knownOn: string | null,
): Map<string, StatusEntry | undefined> {
  return new Map(changes.map(({ condition }) => [condition, snapshot.historyOf(condition, knownOn).at(-1)]));
}

export function conditionDrifts(
  changes: readonly ConditionChange[],
  newest: ReadonlyMap<string, StatusEntry | undefined>,
  snapshot: Snapshot,
  cited: Citations,
): ConditionDrift[] {
  return changes.map(({ condition, before, after }) => {
    const entry = newest.get(condition);
    return {
      condition: namedIn(snapshot)(condition),
      from: before,
      to: after,
      validFrom: entry?.from ?? null,
      learnedAt: entry?.recordedAt ?? null,
      source: cited.source(entry?.source ?? null),
    };
  });
}
