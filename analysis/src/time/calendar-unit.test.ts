import { expect, test } from 'vitest';
import { toCalendarUnit, toIsoWeek } from './calendar-unit.ts';
import { toDayNumber } from './day-number.ts';

test.each([
  ['2024-12-29', 2024, 52],
  ['2024-12-30', 2025, 1],
  ['2025-01-05', 2025, 1],
  ['2021-01-03', 2020, 53],
  ['1969-12-29', 1970, 1],
  ['2026-12-31', 2026, 53],
])('%s is in week %i-%i', (date, year, week) => {
  expect(toIsoWeek(toDayNumber(date))).toEqual({ year, week });
});

test('units with and without their year', () => {
  const unit = (date: string, of: 'WEEK' | 'MONTH' | 'YEAR', withYear: boolean) =>
    toCalendarUnit(toDayNumber(date), of, withYear);
  expect(unit('2024-12-30', 'WEEK', true)).toBe(unit('2025-01-05', 'WEEK', true));
  expect(unit('2024-12-30', 'WEEK', true)).not.toBe(unit('2024-01-01', 'WEEK', true));
  expect(unit('2024-12-30', 'WEEK', false)).toBe(1);
  expect(unit('2024-12-30', 'MONTH', true)).toBe(unit('2024-12-01', 'MONTH', true));
  expect(unit('2024-12-30', 'MONTH', true)).not.toBe(unit('2023-12-30', 'MONTH', true));
  expect(unit('2024-12-30T09:00', 'MONTH', false)).toBe(12);
  expect(unit('2024-12-30', 'YEAR', false)).toBe(2024);
});
