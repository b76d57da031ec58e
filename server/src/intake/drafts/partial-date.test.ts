import { expect, test } from 'vitest';
import { findSpelling, toFirstDay, toPrecision } from './partial-date.ts';

test.each([
  ['2025', '2025-01-01', 'YEAR'],
  ['2025-04', '2025-04-01', 'MONTH'],
  ['2025-04-10', '2025-04-10', 'DAY'],
] as const)('%s means %s, known to the %s, and is spelt so again', (written, day, precision) => {
  expect([toFirstDay(written), toPrecision(written)]).toEqual([day, precision]);
  expect(findSpelling(day, precision)).toBe(written);
});

test('a precision that the spelling cannot tell is left to be said', () => {
  expect(findSpelling('2025-04-10', 'MONTH')).toBeUndefined();
  expect(findSpelling('2025-04-01', 'YEAR')).toBeUndefined();
  expect(findSpelling('2025-01-01', 'INFERRED')).toBeUndefined();
});
