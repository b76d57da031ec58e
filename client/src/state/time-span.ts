import type { Address } from './address.ts';

export type Step = NonNullable<Address['step']>;
export interface TimeSpan {
  /** Day of the first slice. */
  from: string;
  /** First day after the last slice may stand. */
  to: string;
  step: Step;
}

const DAY = 86_400_000;
/** The finest step that still gives a chart one can read. */
const STEP_FOR: readonly [days: number, step: Step][] = [
  [21, 'DAY'],
  [120, 'WEEK'],
  [3000, 'MONTH'],
];

/**
 * The span that an address asks for; what it leaves open is filled in so that the first slice stands before, and the last
 * after, all of the given days.
 */
export function timeSpan({ from, to, step }: Pick<Address, 'from' | 'to' | 'step'>, days: readonly string[]): TimeSpan {
  const sorted = [...days].sort();
  const first = from ?? sorted[0] ?? '2025-01-01';
  const last = to ?? sorted.at(-1) ?? first;
  const length = (Date.parse(last) - Date.parse(first)) / DAY;
  const unit = step ?? STEP_FOR.find(([most]) => length <= most)?.[1] ?? 'YEAR';
  return {
    from: from ?? beginOf(first, unit),
    to: to ?? stepAfter(stepAfter(beginOf(last, unit), unit), 'DAY'),
    step: unit,
  };
}

/** The first day of the day's own week (Monday), month or year. */
function beginOf(day: string, step: Step): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (step === 'WEEK') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  if (step === 'MONTH' || step === 'YEAR') date.setUTCDate(1);
  if (step === 'YEAR') date.setUTCMonth(0);
  return date.toISOString().slice(0, 10);
}

/** The day one step later. */
export function stepAfter(day: string, step: Step): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (step === 'DAY') date.setUTCDate(date.getUTCDate() + 1);
  if (step === 'WEEK') date.setUTCDate(date.getUTCDate() + 7);
  if (step === 'MONTH') date.setUTCMonth(date.getUTCMonth() + 1);
  if (step === 'YEAR') date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
