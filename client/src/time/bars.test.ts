import { expect, it } from 'vitest';
import type { SeriesRow } from '../state/series.ts';
import { toBars } from './bars.ts';

const row: SeriesRow = {
  at: '2025-02-01',
  end: '2025-02-03',
  until: null,
  counts: { SUPPORT: 3, LEAN_SUPPORT: 0, NEUTRAL: 1, LEAN_OPPOSE: 0, OPPOSE: 2, UNDECIDED: 1, UNKNOWN: 0 },
  nodes: 7,
  agree: 0,
  differ: 0,
  modularity: null,
  turns: false,
  moves: [],
};

it('stacks without gaps, from for to against, without what nobody holds', () => {
  expect(toBars([row]).map(({ position, bottom, top }) => [position, bottom, top])).toEqual([
    ['SUPPORT', 0, 3],
    ['NEUTRAL', 3, 4],
    ['OPPOSE', 4, 6],
    ['UNDECIDED', 6, 7],
  ]);
  expect(toBars([row])[0]?.middle).toEqual(new Date('2025-02-02'));
});
