import { expect, it } from 'vitest';
import { wrapped } from './wrapped.ts';

it.each([
  ['short', 10, 2, ['short']],
  ['one two three', 7, 2, ['one two', 'three']],
  ['one two three four', 7, 2, ['one two', 'three…']],
  ['one two three four five', 9, 1, ['one two…']],
  ['unbreakable', 6, 3, ['unbre…']],
  ['😀😀😀😀', 3, 1, ['😀😀…']],
  ['\u202Eevil\u202C\u200B txt\uFEFF', 10, 2, ['evil txt']],
  ['نیم\u200cفاصله', 10, 1, ['نیم\u200cفاصله']],
  [`Z${'\u0300'.repeat(60)}a`, 10, 1, ['Z\u0300\u0300\u0300a']],
  [' \n ', 3, 1, []],
])('%j in lines of %i, at most %i', (text, widest, most, lines) => expect(wrapped(text, widest, most)).toEqual(lines));
