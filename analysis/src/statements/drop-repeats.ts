import type { Aggregation, Duplicates, Method } from '../network-model.ts';
import { toCalendarUnit } from '../time/calendar-unit.ts';
import { toDayNumber } from '../time/day-number.ts';

/** What decides whether two statements repeat each other. */
export interface Spoken {
  /** The document or source it stands in. */
  document: string | number;
  /** ISO date, or a date and time. */
  date: string;
  actor: string | number;
  issue: string | number;
  qualifier: string | number;
}

export interface RepeatRule {
  duplicates: Duplicates;
  aggregation: Aggregation;
  method: Method;
}

/**
 * Of statements of one actor with one qualifier on one issue within the same unit the first stays; with IGNORE the
 * qualifier does not matter. `items` are oldest first.
 */
export function dropRepeats<T>(items: readonly T[], read: (item: T) => Spoken, rule: RepeatRule): T[] {
  if (rule.duplicates === 'INCLUDE') return [...items];
  const kept = new Set<string>();
  return items.filter((item) => {
    const spoken = read(item);
    const qualifier = rule.aggregation === 'IGNORE' ? null : spoken.qualifier;
    const key = JSON.stringify([spoken.actor, spoken.issue, qualifier, unitOf(spoken, rule)]);
    if (kept.has(key)) return false;
    kept.add(key);
    return true;
  });
}

function unitOf({ document, date }: Spoken, { duplicates, method }: RepeatRule): string | number {
  switch (duplicates) {
    case 'WEEK':
    case 'MONTH':
    case 'YEAR':
      return toCalendarUnit(toDayNumber(date), duplicates, method === 'CORRECTED');
    case 'RANGE':
      return '';
    case 'SOURCE':
    case 'INCLUDE':
      return document;
  }
}
