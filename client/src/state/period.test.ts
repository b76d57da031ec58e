import { describe, expect, it } from 'vitest';
import { changedPeriod, ticksOf } from './period.ts';

describe('changedPeriod', () => {
  const april = { from: '2025-04-01', to: '2025-05-01' };
  it('zooms about the middle and moves by a share', () => {
    expect(changedPeriod({ from: '2025-04-01', to: '2025-04-09' }, { by: 0.5 })).toEqual({
      from: '2025-04-03',
      to: '2025-04-07',
    });
    expect(changedPeriod(april, { move: -1 })).toEqual({ from: '2025-03-02', to: '2025-04-01' });
  });

  it('never closes up', () => {
    const { from, to } = changedPeriod({ from: '2025-04-01', to: '2025-04-02' }, { by: 0.01 });
    expect(from < to).toBe(true);
  });
});

describe('ticksOf', () => {
  it('names the months of half a year, thinned to what there is room for', () => {
    const year = { from: '2025-01-15', to: '2025-07-15' };
    const months = ['2025-02-01', '2025-03-01', '2025-04-01', '2025-05-01', '2025-06-01', '2025-07-01'];
    expect(ticksOf(year, 10)).toEqual({ days: months, step: 'MONTH' });
    expect(ticksOf(year, 3).days).toEqual(['2025-02-01', '2025-04-01', '2025-06-01']);
  });
});
