import type { Condition, Recorded } from '@stancegraph/analysis';

/** When is asked, and as known when. */
export interface At {
  knownOn: string | undefined;
  asOf: string | undefined;
}

export function isVisible({ recordedAt, retractedAt }: Recorded, { knownOn }: At): boolean {
  if (knownOn === undefined) return retractedAt === null;
  return recordedAt <= knownOn && (retractedAt === null || retractedAt > knownOn);
}

/** The record as it was known: of a condition's history, only what was known then. */
export function asKnown<T extends object>(record: T, at: At): T {
  if (!('statuses' in record)) return record;
  const { statuses } = record as object as Condition;
  return { ...record, statuses: statuses.filter((entry) => isVisible(entry, at)) };
}

export function covers({ from, to }: { from: string | null; to: string | null }, asOf: string | undefined): boolean {
  return asOf === undefined || ((from === null || from <= asOf) && (to === null || to > asOf));
}
