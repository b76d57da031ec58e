import type { SeriesWindow } from '../graphql/types.generated.ts';

/** The coarsest step that a span of so many days still has enough slices with. */
const STEP_FOR: readonly [days: number, unit: Unit][] = [
  [21, 'DAY'],
  [120, 'WEEK'],
  [3000, 'MONTH'],
];
export type SeriesSpan = { from: string; to: string; unit: Unit };
type Unit = NonNullable<SeriesWindow['unit']>;
const DAY_MS = 86_400_000;

/** The first day, the first day after, from one slice to the next. */
export interface SpanAsked {
  from?: string | undefined;
  to?: string | undefined;
  step?: Unit | undefined;
}

/**
 * The slices that an address asks for. Left out: from the first of the given days on, until the day after the last, in
 * steps that give a chart one can read.
 */
export function seriesSpan({ from, to, step }: SpanAsked, days: readonly string[]): SeriesSpan {
  const sorted = [...days].sort();
  const first = from ?? sorted[0] ?? '2025-01-01';
  const after = to ?? nextDay(sorted.at(-1) ?? first);
  const length = (Date.parse(after) - Date.parse(first)) / DAY_MS;
  return { from: first, to: after, unit: step ?? STEP_FOR.find(([most]) => length <= most)?.[1] ?? 'YEAR' };
}

const nextDay = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
