import { expect, it } from 'vitest';
import { foremost } from './foremost.ts';

it.each([
  [
    [0.5, 0.5 - 1e-12, 0.4],
    [0.5, 0.5 - 1e-12],
  ],
  [[0, 0], []],
  [[null, 0.2], []],
  [[], []],
])('of %j the foremost are %j', (figures, expected) => expect(foremost(figures, (figure) => figure)).toEqual(expected));
