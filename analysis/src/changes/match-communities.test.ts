import { expect, test } from 'vitest';
import { matchCommunities } from './match-communities.ts';

const matched = (before: string[], after: string[]) =>
  [
    ...matchCommunities(
      before.map((text) => [...text]),
      after.map((text) => [...text]),
    ),
  ].sort();

test('a community goes on as the one it has most members in common with, whatever the order', () => {
  expect(matched(['abc', 'de'], ['de', 'abc'])).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(matched(['abcd', 'ef'], ['ab', 'cdef'])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test('the most in common first; what is left over is new, or gone', () => {
  expect(matched(['abcde'], ['ab', 'cde'])).toEqual([[0, 1]]);
  expect(matched(['ab', 'cde'], ['abcde'])).toEqual([[1, 0]]);
});

test('of equally many the larger share of the union, then the first common member', () => {
  expect(matched(['abxyz', 'cd'], ['abcd'])).toEqual([[1, 0]]);
  expect(matched(['cd', 'ab'], ['abcd'])).toEqual([[1, 0]]);
});
