import type { Precision } from '@stancegraph/analysis';

/** `2025-04` -> `2025-04-01`. */
export function toFirstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** How exactly a date is written. */
export function toPrecision(date: string | null | undefined): Precision {
  if (date?.length === 4) return 'YEAR';
  return date?.length === 7 ? 'MONTH' : 'DAY';
}

/** The shortest spelling that means this day with this precision; undefined where the precision must be told apart. */
export function findSpelling(day: string, precision: Precision): string | undefined {
  if (precision === 'DAY') return day;
  if (precision === 'MONTH' && day.endsWith('-01')) return day.slice(0, 7);
  if (precision === 'YEAR' && day.endsWith('-01-01')) return day.slice(0, 4);
  return undefined;
}
