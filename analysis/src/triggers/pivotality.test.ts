import { describe, expect, test } from 'vitest';
import { tableGame, weightedGame } from '../../test/table-game.ts';
import type { Game } from './game.ts';
import { pivotality } from './pivotality.ts';

const LIMITS = { budget: 1_000_000, samples: 400, seed: 1 };

function indicesOf(game: Game) {
  const { exact, shapleyShubik, banzhaf } = pivotality(game, LIMITS);
  const round = (values: Float64Array) => Array.from(values, (value) => Number(value.toFixed(12)) + 0);
  return { exact, shapleyShubik: round(shapleyShubik), banzhaf: round(banzhaf) };
}
const fraction = (numerator: number, denominator: number) => Number((numerator / denominator).toFixed(12));

describe('exact', () => {
  test('two of three: all alike', () => {
    expect(indicesOf(weightedGame(2, [1, 1, 1]))).toEqual({
      exact: true,
      shapleyShubik: [fraction(1, 3), fraction(1, 3), fraction(1, 3)],
      banzhaf: [0.5, 0.5, 0.5],
    });
  });

  test('three of 2 + 1 + 1: the great one tips four orders of six, and three sets of four', () => {
    expect(indicesOf(weightedGame(3, [2, 1, 1]))).toEqual({
      exact: true,
      shapleyShubik: [fraction(2, 3), fraction(1, 6), fraction(1, 6)],
      banzhaf: [0.75, 0.25, 0.25],
    });
  });

  test('one alone, and one who is never needed', () => {
    expect(indicesOf(weightedGame(1, [1, 0]))).toMatchObject({ shapleyShubik: [1, 0], banzhaf: [1, 0] });
  });

  test('one who only spoils counts against', () => {
    const spoiled = tableGame(2, (set) => set.includes(0) && !set.includes(1));
    expect(indicesOf(spoiled)).toMatchObject({ shapleyShubik: [0.5, -0.5], banzhaf: [0.5, -0.5] });
  });

  test('the UN Security Council: five with a veto, nine of fifteen (421/2145 and 4/2145)', () => {
    const council = weightedGame(39, [...Array(5).fill(7), ...Array(10).fill(1)]);
    const { exact, shapleyShubik } = indicesOf(council);
    expect({ exact, veto: shapleyShubik[0], other: shapleyShubik[14] }).toEqual({
      exact: true,
      veto: fraction(421, 2145),
      other: fraction(4, 2145),
    });
  });

  test('no step at all', () => {
    expect(indicesOf(weightedGame(1, []))).toEqual({ exact: true, shapleyShubik: [], banzhaf: [] });
  });
});

describe('sampled', () => {
  const sampled = (game: Game, more = {}) => pivotality(game, { ...LIMITS, ...more });

  test('beyond 20 steps, within a few standard errors of the truth, the same each time', () => {
    // 12 of 23 alike: each tips one order of 23, and binomial(22, 11) / 2^22 of the sets.
    const majority = weightedGame(12, Array(23).fill(1));
    const { exact, samples, shapleyShubik, banzhaf, shapleyError, banzhafError } = sampled(majority);
    expect({ exact, samples }).toEqual({ exact: false, samples: 400 });
    shapleyShubik.forEach((value, step) => {
      expect(Math.abs(value - 1 / 23)).toBeLessThan(4 * (shapleyError?.[step] ?? 0));
      expect(Math.abs((banzhaf[step] ?? 0) - 705_432 / 2 ** 22)).toBeLessThan(4 * (banzhafError?.[step] ?? 0));
    });
    expect(shapleyShubik.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    expect(sampled(majority).banzhaf).toEqual(banzhaf);
  });

  test('also where the budget does not suffice for the table, with two samples at least', () => {
    const { exact, samples, shapleyError } = sampled(weightedGame(5, Array(9).fill(1)), { budget: 10 });
    expect({ exact, samples }).toEqual({ exact: false, samples: 2 });
    expect(shapleyError?.every(Number.isFinite)).toBe(true);
  });
});
