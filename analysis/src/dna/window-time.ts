/** Units of a time window. */
export type TimeUnit = 'DAYS' | 'WEEKS' | 'MONTHS' | 'YEARS';

const DAY = 86_400_000;

/** Milliseconds of a local date and time, `2025-04-10T09:00`. */
export function toMilliseconds(time: string): number {
  return Date.parse(`${time.slice(0, 16)}Z`);
}

/** Months and years by the calendar: the day of the month is cut to the month's length. */
export function addUnits(milliseconds: number, unit: TimeUnit, amount: number): number {
  if (unit === 'DAYS') return milliseconds + amount * DAY;
  if (unit === 'WEEKS') return milliseconds + amount * 7 * DAY;
  const date = new Date(milliseconds);
  const month = date.getUTCMonth() + (unit === 'MONTHS' ? amount : 12 * amount);
  const length = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const timeOfDay = milliseconds - Math.floor(milliseconds / DAY) * DAY;
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), length)) + timeOfDay;
}

/** Whole units from one time to another, cut towards zero; negative where `to` is earlier. */
export function wholeUnits(from: number, to: number, unit: TimeUnit): number {
  if (unit === 'DAYS') return Math.trunc((to - from) / DAY);
  if (unit === 'WEEKS') return Math.trunc(Math.trunc((to - from) / DAY) / 7);
  const months = wholeMonths(from, to);
  return unit === 'MONTHS' ? months : Math.trunc(months / 12);
}

/** By dates: the time of day does not count. */
function wholeMonths(from: number, to: number): number {
  const a = new Date(from);
  const b = new Date(to);
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  const days = b.getUTCDate() - a.getUTCDate();
  if (months > 0 && days < 0) return months - 1;
  if (months < 0 && days > 0) return months + 1;
  return months;
}
