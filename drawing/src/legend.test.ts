import { expect, it } from 'vitest';
import { legendOf } from './legend.ts';
import { samplePicture } from './sample-picture.ts';

it('counts what the picture shows, and only lists positions that somebody holds', () => {
  const legend = legendOf(samplePicture);
  expect(legend.positions.map(({ key, count }) => [key, count])).toEqual([
    ['SUPPORT', 1],
    ['LEAN_SUPPORT', 1],
    ['OPPOSE', 1],
    ['UNDECIDED', 1],
    ['UNKNOWN', 1],
  ]);
  expect(legend.ties.map(({ key, count }) => [key, count])).toEqual([
    ['agree', 1],
    ['differ', 1],
  ]);
  expect(legend.conditional.count).toBe(2);
});

it('speaks neither of agreement nor of difference where ties say nothing of them', () => {
  const edges = samplePicture.edges.map((edge) => ({ ...edge, verdict: 'neither' as const }));
  expect(legendOf({ ...samplePicture, edges }).ties.map(({ key, count }) => [key, count])).toEqual([['neither', 2]]);
});
