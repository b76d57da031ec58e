import { toDayNumber } from './day-number.ts';

/** Days from Monday 1969-12-29, where ISO weeks begin, to 1970-01-01. */
const MONDAY = 3;

/** The ISO 8601 week of a day: the year that its Thursday lies in, and the number of the week, 1 to 53. */
export function toIsoWeek(day: number): { year: number; week: number } {
  const thursday = Math.floor((day + MONDAY) / 7) * 7 - MONDAY + 3;
  const year = new Date(thursday * 86_400_000).getUTCFullYear();
  const newYear = Date.UTC(year, 0, 1) / 86_400_000;
  return { year, week: Math.floor((thursday - newYear) / 7) + 1 };
}

/**
 * What a date counts under when repeats within a WEEK, MONTH or YEAR count once. In DNA 3.1.2 the same month or week
 * of different years is the same.
 */
export function toCalendarUnit(date: string, unit: 'WEEK' | 'MONTH' | 'YEAR', withYear: boolean): string {
  const year = date.slice(0, 4);
  if (unit === 'YEAR') return year;
  if (unit === 'MONTH') return withYear ? date.slice(0, 7) : date.slice(5, 7);
  const week = toIsoWeek(toDayNumber(date));
  return withYear ? `${week.year}-${week.week}` : `${week.week}`;
}
