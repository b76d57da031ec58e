import { expect, it } from 'vitest';
import { bestIndex, campsOf } from './camps-of.ts';

const named = (id: string) => ({ id, name: id.toUpperCase() });

it('leaves out who has no tie, and camps of nobody else', () => {
  const camps = [{ members: ['poland', 'turkey', 'france'].map(named) }, { members: ['spain'].map(named) }];
  const edges = [{ source: named('france'), target: named('poland') }];
  expect(campsOf(camps, edges)).toEqual([[named('france'), named('poland')]]);
});

it('tells how good a division could still be', () => {
  expect(bestIndex({ index: 0.8, frustration: 2, bound: 1 })).toBeCloseTo(0.9);
  expect(bestIndex({ index: 0.8, frustration: 2, bound: 2 })).toBeCloseTo(0.8);
  expect(bestIndex({ index: 1, frustration: 0, bound: 0 })).toBe(1);
});
