import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { subsetsOf, tableGame } from '../../test/table-game.ts';
import { minimalSets } from './minimal-sets.ts';
import { pivotality } from './pivotality.ts';
import { sampledPivotality } from './sampled-pivotality.ts';

const PLAYERS = 6;
const ALL = Array.from({ length: PLAYERS }, (_, player) => player);
const bitsOf = (set: readonly number[]) => set.reduce((bits, player) => bits | (1 << player), 0);

/** Any function of sets, and those in which more never hurts. */
const tables = fc
  .tuple(fc.array(fc.nat(6), { minLength: 2 ** PLAYERS, maxLength: 2 ** PLAYERS }), fc.boolean())
  .map(([draws, monotone]) => {
    const seeds = subsetsOf(ALL).filter((set) => draws[bitsOf(set)] === 0 && set.length > 0);
    const isSeed = (set: readonly number[]) => draws[bitsOf(set)] === 0 && set.length > 0;
    return monotone
      ? (set: readonly number[]) => seeds.some((seed) => seed.every((player) => set.includes(player)))
      : isSeed;
  });
const RUNS = { numRuns: 40 };

describe('on any game', () => {
  test('minimal sets are those that reach it while nothing smaller inside them does', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: PLAYERS }), (reaches, maxSize) => {
        const winning = subsetsOf(ALL).filter(reaches);
        const isInside = (one: number[], other: number[]) => one !== other && one.every((p) => other.includes(p));
        const expected = winning
          .filter((set) => set.length <= maxSize && !winning.some((other) => isInside(other, set)))
          .map((set) => set.join(' '));
        const limits = { maxSize, budget: 1_000_000, mostSets: 1_000 };
        const { sets, searchedTo } = minimalSets(tableGame(PLAYERS, reaches), limits);
        expect(sets.map((set) => set.join(' ')).sort()).toEqual(expected.sort());
        expect(sets.map(({ length }) => length)).toEqual(sets.map(({ length }) => length).sort());
        expect(searchedTo).toBe(maxSize);
      }),
      RUNS,
    );
  });

  test('a search that is cut has all sets up to the size it names', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 60 }), (reaches, budget) => {
        const limits = { maxSize: PLAYERS, mostSets: 1_000 };
        const { sets } = minimalSets(tableGame(PLAYERS, reaches), { ...limits, budget: 1_000_000 });
        const cut = minimalSets(tableGame(PLAYERS, reaches), { ...limits, budget });
        const upTo = (all: number[][]) => all.filter(({ length }) => length <= cut.searchedTo);
        expect(upTo(cut.sets)).toEqual(upTo(sets));
        for (const set of cut.sets) expect(sets).toContainEqual(set);
      }),
      RUNS,
    );
  });

  test('power indices are the means over all sets, and Shapley-Shubik sums to v(all) - v(none)', () => {
    fc.assert(
      fc.property(tables, (reaches) => {
        const value = (set: readonly number[]) => (reaches(set) ? 1 : 0);
        const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
        const { shapleyShubik, banzhaf } = pivotality(tableGame(PLAYERS, reaches), {
          budget: 1_000_000,
          samples: 1,
          seed: 1,
        });
        for (const player of ALL) {
          let [orders, sets] = [0, 0];
          for (const set of subsetsOf(ALL.filter((other) => other !== player))) {
            const swing = value([...set, player]) - value(set);
            orders += (swing * factorial(set.length) * factorial(PLAYERS - set.length - 1)) / factorial(PLAYERS);
            sets += swing / 2 ** (PLAYERS - 1);
          }
          expect(shapleyShubik[player]).toBeCloseTo(orders, 10);
          expect(banzhaf[player]).toBeCloseTo(sets, 10);
        }
        const sum = shapleyShubik.reduce((total, index) => total + index, 0);
        expect(sum).toBeCloseTo(value(ALL) - value([]), 10);
      }),
      RUNS,
    );
  });

  test('samples pass over nothing that matters: each order sums to v(all) - v(none)', () => {
    fc.assert(
      fc.property(tables, (reaches) => {
        const { shapleyShubik } = sampledPivotality(tableGame(PLAYERS, reaches), 1, 2, 7);
        const sum = shapleyShubik.reduce((total, index) => total + index, 0);
        expect(sum).toBeCloseTo(Number(reaches(ALL)) - Number(reaches([])), 10);
      }),
      RUNS,
    );
  });

  test('players that can be exchanged have the same power', () => {
    fc.assert(
      fc.property(tables, (reaches) => {
        const swap = (set: readonly number[]) => set.map((player) => (player === 0 ? 1 : player === 1 ? 0 : player));
        const symmetric = (set: readonly number[]) => reaches(set) || reaches(swap(set));
        const { shapleyShubik, banzhaf } = pivotality(tableGame(PLAYERS, symmetric), {
          budget: 1_000_000,
          samples: 1,
          seed: 1,
        });
        expect(shapleyShubik[0]).toBeCloseTo(shapleyShubik[1] ?? Number.NaN, 12);
        expect(banzhaf[0]).toBeCloseTo(banzhaf[1] ?? Number.NaN, 12);
      }),
      RUNS,
    );
  });
});
