import { describe, expect, test } from 'vitest';
import { bareWorld } from '../../test/bare-world.ts';
import { DEFAULTS } from '../../test/named-world.ts';
import { statementColumns } from '../../test/statement-columns.ts';
import { finished } from '../steps.ts';
import { indexWorld } from '../world/index-world.ts';
import { networkLoss } from './network-loss.ts';
import { bestSearch, nestedSearch, penalised } from './search.ts';

/** a and b agree on i and k, b and c on j: a path with the weights 2 and 1. */
const rows = (
  [
    ['a', 'i'],
    ['b', 'i'],
    ['b', 'j'],
    ['c', 'j'],
    ['a', 'k'],
    ['b', 'k'],
  ] as const
).map(([actor, issue]) => ({ id: `${actor}${issue}`, actor, issue, position: 'SUPPORT' as const }));
const index = indexWorld(bareWorld(['a', 'b', 'c'], ['i', 'j', 'k']));
const network = (method: 'CORRECTED' | 'DNA_3_1_2') =>
  networkLoss(index, statementColumns(rows), { ...DEFAULTS, basis: 'STATEMENTS', normalization: 'NONE', method });
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

// The eigenvalues of the path are 3 + √3, 3 - √3 and 0; of one with equal weights 3, 1, 0 times that; of one tie 2, 0.
const withoutOne = 2 * ((3 + Math.sqrt(3)) / 6 - 3 / 4);
const oneTie = 2 * (1 - (3 + Math.sqrt(3)) / 6);

describe('nested', () => {
  test('issues that tie go together, the last first', () => {
    const steps = finished(nestedSearch(3, network('CORRECTED').loss));
    expect(steps.map(({ issue }) => issue)).toEqual([2, 0, 1]);
    expect(steps.map(({ backboneLoss }) => backboneLoss)).toEqual(close([withoutOne, oneTie, 1]));
    expect(steps.map(({ redundantLoss }) => redundantLoss)).toEqual(close([oneTie, oneTie, 0]));
    expect(steps.map(({ left }) => network('CORRECTED').statementsUnder(left))).toEqual([4, 2, 0]);
  });

  test('as DNA takes strengths for eigenvalues: 1/2, 1/3, 1/6 of all', () => {
    const steps = finished(nestedSearch(3, network('DNA_3_1_2').loss));
    expect(steps.map(({ backboneLoss }) => backboneLoss)).toEqual(close([1 / 6, 1 / 3, 1]));
  });
});

describe('best', () => {
  const { loss } = network('CORRECTED');

  test('of a size', () => {
    expect(finished(bestSearch(3, loss, 2))).toEqual({
      issues: [0, 1],
      backboneLoss: expect.closeTo(withoutOne, 12),
      redundantLoss: expect.closeTo(oneTie, 12),
    });
  });

  test('a penalty favours small parts; all issues are none', () => {
    const at = (penalty: number) => finished(bestSearch(3, penalised(3, loss, penalty), null));
    expect(at(0)).toMatchObject({ issues: [0, 1], backboneLoss: expect.closeTo(withoutOne, 12) });
    expect(at(9)).toMatchObject({ issues: [0], backboneLoss: expect.closeTo(oneTie * Math.exp(-6), 12) });
  });

  test('of none and of one issue; too many are refused', () => {
    expect(finished(bestSearch(0, loss, null))).toEqual({ issues: [], backboneLoss: 0, redundantLoss: 0 });
    expect(finished(bestSearch(1, () => 0, null)).issues).toEqual([0]);
    expect(() => finished(bestSearch(16, loss, 2))).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });
});
