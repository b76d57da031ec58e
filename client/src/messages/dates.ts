const FORMATS = {
  DAY: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  MONTH: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  YEAR: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
};

/** "10 April 2025", or less where less is known. What is no date is shown as it stands. */
export function inWords(date: string, precision: 'DAY' | 'MONTH' | 'YEAR' | 'INFERRED' = 'DAY'): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : FORMATS[precision === 'INFERRED' ? 'DAY' : precision].format(time);
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2, signDisplay: 'negative' });
const PERCENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
export const number = (value: number): string => NUMBER.format(value).replace('-', '−');
export const percent = (value: number): string => PERCENT.format(value);
export const names = (list: readonly string[]): string => new Intl.ListFormat('en-GB').format(list);
