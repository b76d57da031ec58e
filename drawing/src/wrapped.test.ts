import { expect, it } from 'vitest';
import { wrapped } from './wrapped.ts';

it.each([
  ['short', 10, 2, ['short']],
  ['one two three', 7, 2, ['one two', 'three']],
  ['one two three four', 7, 2, ['one two', 'three…']],
  ['one two three four five', 9, 1, ['one two…']],
  ['unbreakable', 6, 3, ['unbre…']],
  ['😀😀😀😀', 3, 1, ['😀😀…']],
  [' \n ', 3, 1, []],
])('%j in lines of %i, at most %i', (text, widest, most, lines) => expect(wrapped(text, widest, most)).toEqual(lines));
