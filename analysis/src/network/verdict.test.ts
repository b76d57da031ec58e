import { expect, test } from 'vitest';
import { verdictOf } from './verdict.ts';

test.each([
  ['SUBTRACT', 1, 'AGREE'],
  ['SUBTRACT', -1, 'DIFFER'],
  ['SUBTRACT', 0, 'NEITHER'],
  ['CONGRUENCE', 1, 'AGREE'],
  ['CONFLICT', 1, 'DIFFER'],
  ['IGNORE', 1, 'NEITHER'],
] as const)('a tie of %s with the weight %d: %s', (aggregation, weight, verdict) => {
  expect(verdictOf(weight, aggregation)).toBe(verdict);
});
