import { afterEach, expect, it } from 'vitest';
import { onAxis, setLocale } from './dates.ts';

afterEach(() => setLocale('en-GB'));
const written = (gap: number, ...days: string[]) => days.map((day) => new Date(day)).map(onAxis(gap * 86_400_000));

it('writes under an axis what tells its dates apart, the year where it begins', () => {
  expect(written(30, '2025-11-01', '2025-12-01', '2026-01-01')).toEqual(['Nov\n2025', 'Dec', 'Jan\n2026']);
  expect(written(7, '2025-12-22', '2025-12-29', '2026-01-05')).toEqual(['22 Dec\n2025', '29 Dec', '5 Jan\n2026']);
  expect(written(366, '2024-01-01', '2025-01-01')).toEqual(['2024', '2025']);
});

it('writes it in the language of the page', () => {
  setLocale('uk-UA');
  expect(written(30, '2025-11-01', '2025-12-01')).toEqual(['лист.\n2025', 'груд.']);
});
