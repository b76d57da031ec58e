import { expect, it } from 'vitest';
import type { Slice } from '../data/series-query.ts';
import { toSeries } from './series.ts';

const slice = (at: string, held: Record<string, number | null>): Slice => ({
  at,
  until: null,
  network: {
    measures: { nodes: Object.keys(held).length, agree: 3, differ: 1, modularity: 0.25 },
    nodes: Object.entries(held).map(([id, value]) => ({
      entity: { __typename: 'Country', id, name: id },
      positions: [{ position: null, value }],
    })),
  },
});
const rows = toSeries(
  [
    slice('2025-01-01', { italy: null, france: 1 }),
    slice('2025-02-01', { italy: -1, france: 1 }),
    slice('2025-03-01', { italy: -1, poland: 0.5 }),
  ],
  'MONTH',
  ['2025-03-01'],
);

it('counts who stands where', () => {
  expect(rows.map(({ counts }) => [counts.SUPPORT, counts.LEAN_SUPPORT, counts.OPPOSE, counts.UNDECIDED])).toEqual([
    [1, 0, 0, 1],
    [1, 0, 1, 0],
    [0, 1, 1, 0],
  ]);
  expect(rows[0]).toMatchObject({ nodes: 2, agree: 3, differ: 1, modularity: 0.25 });
});

it('marks where another phase begins', () => {
  expect(rows.map(({ turns }) => turns)).toEqual([false, false, true]);
});

it('goes on to the next slice, the last one step further', () => {
  expect(rows.map(({ end }) => end)).toEqual(['2025-02-01', '2025-03-01', '2025-04-01']);
});

it('names who moved, came and went', () => {
  expect(rows.map(({ moves }) => moves)).toEqual([
    [],
    [{ id: 'italy', name: 'italy', from: 'UNDECIDED', to: 'OPPOSE' }],
    [
      { id: 'france', name: 'france', from: 'SUPPORT', to: null },
      { id: 'poland', name: 'poland', from: null, to: 'LEAN_SUPPORT' },
    ],
  ]);
});
