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
 * A number that days of one WEEK, MONTH or YEAR have in common. In DNA 3.1.2 (without the year) the same month or week
 * of different years is the same.
 */
export function toCalendarUnit(day: number, unit: 'WEEK' | 'MONTH' | 'YEAR', withYear: boolean): number {
  if (unit === 'WEEK') {
    const { year, week } = toIsoWeek(day);
    return withYear ? year * 54 + week : week;
  }
  const date = new Date(day * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (unit === 'YEAR') return year;
  return withYear ? year * 13 + month : month;
}
