import type { ConditionStatus, Literal, NetworkParameters } from '@stancegraph/analysis';
import type { Snapshot } from '../../snapshot/snapshot.ts';

/** Statuses of the day, or as assumed. */
export interface Conditions {
  /** Null where it follows from positions that are assumed: then the picture shows what it comes to. */
  statusOf(condition: string): ConditionStatus | null;
  isMet(literal: Literal): boolean;
}

export function conditionsOf(snapshot: Snapshot, { asOf, knownOn, assume }: NetworkParameters): Conditions {
  const day = snapshot.day(asOf, knownOn);
  const assumed = new Map(assume.flatMap((one) => ('condition' in one ? [[one.condition, one.status] as const] : [])));
  const follows = new Set(
    assume.length === 0 ? [] : snapshot.world.conditions.flatMap(({ id, metBy }) => (metBy.length > 0 ? [id] : [])),
  );
  const statusOf = (condition: string) =>
    assumed.get(condition) ?? (follows.has(condition) ? null : day.status(condition));
  return {
    statusOf,
    isMet: ({ condition, not }) => {
      const status = statusOf(condition);
      return status !== null && (status === 'MET') !== not;
    },
  };
}
