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
  expect(toCalendarUnit('2024-12-30', 'WEEK', true)).toBe('2025-1');
  expect(toCalendarUnit('2024-12-30', 'WEEK', false)).toBe('1');
  expect(toCalendarUnit('2024-12-30', 'MONTH', true)).toBe('2024-12');
  expect(toCalendarUnit('2024-12-30T09:00', 'MONTH', false)).toBe('12');
  expect(toCalendarUnit('2024-12-30', 'YEAR', false)).toBe('2024');
});
