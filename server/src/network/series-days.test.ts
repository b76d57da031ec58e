import { describe, expect, it } from 'vitest';
import { seriesDays } from './series-days.ts';

describe('the days of a series', () => {
  it('step by months and stay on the month’s last day', () => {
    const days = seriesDays({ from: '2025-01-31', to: '2025-04-30', unit: 'MONTH' });
    expect(days).toEqual([
      { at: '2025-01-31', until: '2025-02-28' },
      { at: '2025-02-28', until: '2025-03-28' },
      { at: '2025-03-31', until: '2025-04-30' },
    ]);
  });

  it('may overlap', () => {
    expect(seriesDays({ from: '2025-01-01', to: '2025-01-15', unit: 'WEEK', width: 2 })).toEqual([
      { at: '2025-01-01', until: '2025-01-15' },
      { at: '2025-01-08', until: '2025-01-22' },
    ]);
  });

  it('are refused backward, standing still, and without bound', () => {
    expect(() => seriesDays({ from: '2025-01-02', to: '2025-01-02' })).toThrow(/ends before/);
    expect(() => seriesDays({ from: '2025-01-01', to: '2025-01-02', every: 0 })).toThrow(/"every" is 0/);
    expect(() => seriesDays({ from: '1945-01-01', to: '2025-01-02', unit: 'DAY' })).toThrow(/limit is 120/);
  });
});
