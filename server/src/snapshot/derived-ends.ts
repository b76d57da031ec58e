import type { Stance } from '@stancegraph/analysis';
import { isKnown } from './is-known.ts';

/**
 * Where each stance ends: at its explicit end, otherwise where the next one of its actor and issue begins.
 * @param knownOn - counts what was recorded and not retracted then; null = now
 */
export function derivedEnds(stances: readonly Stance[], knownOn: string | null): Map<string, string | null> {
  const newestFirst = stances.filter((stance) => isKnown(stance, knownOn)).sort((a, b) => (a.from > b.from ? -1 : 1));
  const ends = new Map<string, string | null>();
  const nextFrom = new Map<string, string>();
  for (const { id, actor, issue, from, to } of newestFirst) {
    const series = `${actor} ${issue}`;
    ends.set(id, to ?? nextFrom.get(series) ?? null);
    nextFrom.set(series, from);
  }
  return ends;
}
