import { describe, expect, test } from 'vitest';
import { DEFAULTS, stance, world } from '../../test/named-world.ts';
import { twoModeNetwork } from '../network/two-mode-network.ts';
import type { NetworkParameters } from '../network-model.ts';
import { indexWorld } from '../world/index-world.ts';
import { toCounts } from './counts.ts';
import { twoMode } from './two-mode.ts';

/** Row 0 says yes twice and no once on column 0, yes on column 1; row 1 says no on column 0. */
const counts = toCounts(2, 3, [
  { row: 0, column: 0, value: 1, count: 2 },
  { row: 0, column: 0, value: -1, count: 1 },
  { row: 0, column: 1, value: 1, count: 1 },
  { row: 1, column: 0, value: -1, count: 1 },
]);
const of = (aggregation: 'IGNORE' | 'SUBTRACT' | 'COMBINE', normalization: 'NONE' | 'ACTIVITY' | 'PROMINENCE') => [
  ...twoMode(counts, { aggregation, normalization }, [-1, 1]),
];

describe('by hand', () => {
  test('ignore, subtract, combine', () => {
    expect(of('IGNORE', 'NONE')).toEqual([3, 1, 0, 1, 0, 0]);
    expect(of('SUBTRACT', 'NONE')).toEqual([1, 1, 0, -1, 0, 0]);
    expect(of('COMBINE', 'NONE')).toEqual([3, 1, 0, 2, 0, 0]);
  });

  test('activity by row, prominence by column, nothing by nothing 0', () => {
    expect(of('SUBTRACT', 'ACTIVITY')).toEqual([1 / 4, 1 / 4, 0, -1, 0, 0]);
    expect(of('SUBTRACT', 'PROMINENCE')).toEqual([1 / 4, 1, 0, -1 / 4, 0, 0]);
  });
});

describe('of a world', () => {
  const given = world(stance('a', 'i', 'SUPPORT'), stance('b', 'i', 'LEAN_OPPOSE'), stance('b', 'j', 'UNDECIDED'));
  const draw = (parameters: Partial<NetworkParameters>) =>
    twoModeNetwork(indexWorld(given), null, { ...DEFAULTS, normalization: 'NONE', ...parameters });

  test('values, and levels for combine', () => {
    expect(draw({})).toEqual({
      actors: ['a', 'b'],
      issues: ['i', 'j'],
      weights: Float64Array.of(1, 0, -1 / 2, 0),
      ties: [
        { actor: 'a', issue: 'i', weight: 1, position: 'SUPPORT' },
        { actor: 'b', issue: 'i', weight: -1 / 2, position: 'LEAN_OPPOSE' },
      ],
      levels: [-1 / 2, 1],
      open: [],
    });
    expect([...draw({ aggregation: 'COMBINE' }).weights]).toEqual([1, 0, 2, 0]);
  });

  test('what is one-mode only is refused', () => {
    expect(() => draw({ aggregation: 'CONFLICT' })).toThrow(expect.objectContaining({ code: 'NOT_TWO_MODE' }));
    expect(() => draw({ normalization: 'JACCARD' })).toThrow(expect.objectContaining({ code: 'NOT_TWO_MODE' }));
  });
});
