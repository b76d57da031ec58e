import { expect, it } from 'vitest';
import { labelsThatFit } from './labels-that-fit.ts';

const at = (id: string, x: number, y = 0) => ({ id, label: id.repeat(5), x, y });

it('writes the first of two names that would touch, and both as they come apart', () => {
  expect([...labelsThatFit([at('a', 0), at('b', 30)], 1)]).toEqual(['a']);
  expect([...labelsThatFit([at('b', 30), at('a', 0)], 1)]).toEqual(['b']);
  expect([...labelsThatFit([at('a', 0), at('b', 60)], 1)]).toEqual(['a', 'b']);
  expect([...labelsThatFit([at('a', 0), at('b', 0, 30)], 1)]).toEqual(['a', 'b']);
});

it('lets a name stand that only touches one which is not written', () => {
  expect([...labelsThatFit([at('a', 0), at('b', 30), at('c', 60)], 1)]).toEqual(['a', 'c']);
});
