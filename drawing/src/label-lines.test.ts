import { expect, it } from 'vitest';
import { labelLines } from './label-lines.ts';

it.each([
  ['France', ['France']],
  ['United Kingdom', ['United Kingdom']],
  ['The coalition of the willing', ['The coalition of', 'the willing']],
  ['One of the very longest names that anybody has', ['One of the very', 'longest names tha…']],
  ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifff…']],
  ['   ', []],
])('%s', (label, lines) => expect(labelLines(label)).toEqual(lines));
