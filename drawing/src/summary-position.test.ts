import { expect, it } from 'vitest';
import { summaryPosition } from './summary-position.ts';

it.each([
  [[1], 'SUPPORT'],
  [[1, -1], 'NEUTRAL'],
  [[1, 0], 'LEAN_SUPPORT'],
  [[-1, -0.5], 'LEAN_OPPOSE'],
  [[1, null], 'SUPPORT'],
  [[null, null], 'UNDECIDED'],
  [[], null],
])('%j is %s', (values, position) => expect(summaryPosition(values)).toBe(position));
