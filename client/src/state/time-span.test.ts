import { expect, it } from 'vitest';
import { stepAfter, timeSpan } from './time-span.ts';

it('holds all days, in steps that can be read', () => {
  expect(timeSpan({}, ['2026-01-06', '2025-02-16'])).toEqual({ from: '2025-02-01', to: '2026-02-02', step: 'MONTH' });
  expect(timeSpan({}, ['2025-03-01', '2025-04-10'])).toEqual({ from: '2025-02-24', to: '2025-04-15', step: 'WEEK' });
  expect(timeSpan({}, ['1990-05-01', '2025-04-10'])).toEqual({ from: '1990-01-01', to: '2026-01-02', step: 'YEAR' });
});

it('takes what the address says', () => {
  const asked = { from: '2025-03-05', to: '2025-03-09', step: 'DAY' } as const;
  expect(timeSpan(asked, ['1990-05-01'])).toEqual(asked);
  expect(timeSpan({ step: 'WEEK' }, ['2025-02-16', '2026-01-06'])).toMatchObject({ from: '2025-02-10', step: 'WEEK' });
});

it.each([
  ['DAY', '2025-03-01'],
  ['WEEK', '2025-03-07'],
  ['MONTH', '2025-03-28'],
  ['YEAR', '2026-02-28'],
] as const)('a %s after 28 February 2025 is %s', (step, day) => expect(stepAfter('2025-02-28', step)).toBe(day));
