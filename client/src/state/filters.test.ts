import { describe, expect, it } from 'vitest';
import { address } from './address.ts';
import { countFilters, toggled, toggledMonth, withoutFilters } from './filters.ts';

const here = address.parse({
  issues: ['i'],
  membersOf: ['nato', '-'],
  positions: ['OPPOSE'],
  periodFrom: '2025-02-01',
  periodTo: '2025-04-01',
});

it('counts what narrows the network, a period once and issues not at all', () => {
  expect(countFilters(here)).toBe(3);
  expect(countFilters({ ...here, ...withoutFilters })).toBe(0);
});

it('adds and takes out a value, and leaves a filter without any out of the address', () => {
  expect(toggled(here, 'MEMBERS_OF', 'eu')).toEqual({ membersOf: ['nato', '-', 'eu'] });
  expect(toggled(here, 'MEMBERS_OF', '-')).toEqual({ membersOf: ['nato'] });
  expect(toggled(here, 'POSITIONS', 'OPPOSE')).toEqual({ positions: undefined });
  expect(toggled(here, 'ISSUES', 'i')).toEqual({ issues: undefined, level: 'REPRESENTED' });
});

describe('a month', () => {
  it.each([
    ['2025-06', '2025-02-01', '2025-07-01'],
    ['2024-12', '2024-12-01', '2025-04-01'],
    ['2025-02', '2025-03-01', '2025-04-01'],
    ['2025-03', '2025-02-01', '2025-03-01'],
  ])('%s makes of February and March %s to %s', (month, periodFrom, periodTo) => {
    expect(toggledMonth(here, month)).toEqual({ periodFrom, periodTo });
  });

  it('is the whole period where there was none, and is gone when taken out again', () => {
    const only = toggledMonth({}, '2025-12');
    expect(only).toEqual({ periodFrom: '2025-12-01', periodTo: '2026-01-01' });
    expect(toggledMonth(only, '2025-12')).toEqual({ periodFrom: undefined, periodTo: undefined });
  });

  it('keeps an end open', () => {
    expect(toggledMonth({ periodFrom: '2025-02-01' }, '2024-12')).toEqual({
      periodFrom: '2024-12-01',
      periodTo: undefined,
    });
  });
});
