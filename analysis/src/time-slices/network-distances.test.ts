import { expect, test } from 'vitest';
import { finished } from '../steps.ts';
import { type DistanceMeasure, networkDistances } from './network-distances.ts';

type Tie = [source: string, target: string, weight: number];
const distance = (
  measure: DistanceMeasure,
  one: Tie[],
  other: Tie[],
  method: 'CORRECTED' | 'DNA_3_1_2' = 'CORRECTED',
) => {
  const networks = [one, other].map((ties) => ({
    edges: ties.map(([source, target, weight]) => ({ source, target, weight })),
  }));
  const of = finished(networkDistances(networks, measure, method));
  expect([of(0, 0), of(1, 0)]).toEqual([0, of(0, 1)]);
  return of(0, 1);
};
const path: Tie[] = [
  ['a', 'b', 1],
  ['b', 'c', 1],
];

test('absolute: ties of either, in DNA by cell', () => {
  const one: Tie[] = [
    ['a', 'b', 1],
    ['a', 'c', -1],
  ];
  const other: Tie[] = [
    ['a', 'b', 1 / 2],
    ['b', 'c', 1],
  ];
  expect(distance('ABSOLUTE', one, other)).toBe(1 / 2 + 1 + 1);
  expect(distance('ABSOLUTE', one, other, 'DNA_3_1_2')).toBe(5);
});

test('spectral: a path has the eigenvalues 3, 1, 0, a single tie 2, 0; the size does not matter', () => {
  const triangle: Tie[] = [
    ['p', 'q', 7],
    ['q', 'r', 7],
    ['p', 'r', -1],
  ];
  expect(distance('SPECTRAL', path, [['x', 'y', 5]])).toBeCloseTo(1 / 4 + 1 / 4, 12);
  expect(distance('SPECTRAL', path, triangle)).toBeCloseTo(0, 12);
  expect(distance('SPECTRAL', [], [['a', 'b', -1]])).toBe(0);
});

test('spectral in DNA: strengths 1/2, 1/4, 1/4 against 1/2, 1/2', () => {
  expect(distance('SPECTRAL', path, [['x', 'y', 5]], 'DNA_3_1_2')).toBeCloseTo(1 / 2, 12);
});
