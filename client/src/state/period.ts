import { type Step, stepAfter, timeSpan } from './time-span.ts';

/** A time from a day up to, but not on, another. */
export interface Period {
  from: string;
  to: string;
}

const DAY = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const LENGTHS = { least: 2 * DAY, most: 40_000 * DAY };

/** A period shorter (below 1) or longer about its middle, and moved by a share of its length. */
export function changedPeriod({ from, to }: Period, { by = 1, move = 0 }: { by?: number; move?: number }): Period {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const length = Math.min(LENGTHS.most, Math.max(LENGTHS.least, (end - start) * by));
  const middle = (start + end) / 2 + (end - start) * move;
  return { from: dayOf(middle - length / 2), to: dayOf(middle + length / 2) };
}

/** Days to write under a period, `most` of them at most, and what of them to write. */
export function ticksOf({ from, to }: Period, most: number): { days: string[]; step: Step } {
  const { from: first, step } = timeSpan({ from: undefined, to, step: undefined }, [from, to]);
  const days: string[] = [];
  for (let day = first; day < to && days.length < 400; day = stepAfter(day, step)) if (day >= from) days.push(day);
  const every = Math.max(1, Math.ceil(days.length / Math.max(1, most)));
  return { days: days.filter((_, index) => index % every === 0), step };
}
