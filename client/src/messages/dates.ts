type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'INFERRED';

let formats = formatsOf('en-GB');

/** Dates, numbers and lists are written so from now on. */
export function setLocale(locale: string): void {
  formats = formatsOf(locale);
}

/** "10 April 2025", or less where less is known. What is no date is shown as it stands. */
export function inWords(date: string, precision: Precision = 'DAY'): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : formats[precision === 'INFERRED' ? 'DAY' : precision]().format(time);
}

const DAYS = 86_400_000;

/** What to write under an axis of time whose dates stand about `gap` milliseconds apart: as little as tells them apart. */
export function onAxis(gap: number): (date: Date, index: number) => string {
  if (gap >= 360 * DAYS) return (date) => String(date.getUTCFullYear());
  const byMonth = gap >= 27 * DAYS;
  const short = byMonth ? formats.shortMonth() : formats.shortDay();
  const beginsYear = (date: Date) => date.getUTCMonth() === 0 && date.getUTCDate() * DAYS <= gap;
  return (date, index) =>
    index === 0 || beginsYear(date) ? `${short.format(date)}\n${date.getUTCFullYear()}` : short.format(date);
}

export const number = (value: number): string => formats.number().format(value).replace('-', '−');
export const percent = (value: number): string => formats.percent().format(value);
export const names = (list: readonly string[]): string => formats.list().format(list);

/** A format takes milliseconds to make: each is made when something is first written in it. */
function formatsOf(locale: string) {
  const year = { year: 'numeric', timeZone: 'UTC' } as const;
  return {
    DAY: once(() => new Intl.DateTimeFormat(locale, { ...year, day: 'numeric', month: 'long' })),
    MONTH: once(() => new Intl.DateTimeFormat(locale, { ...year, month: 'long' })),
    YEAR: once(() => new Intl.DateTimeFormat(locale, year)),
    shortMonth: once(() => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })),
    shortDay: once(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })),
    number: once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'negative' })),
    percent: once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })),
    list: once(() => new Intl.ListFormat(locale)),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
