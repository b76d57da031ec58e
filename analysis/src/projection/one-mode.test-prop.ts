import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBitsetOverlap } from './bitset-overlap.ts';
import { type Cell, type Counts, toCounts, transpose } from './counts.ts';
import { type OneModeOptions, oneMode } from './one-mode.ts';
import { sparseOverlap } from './sparse-overlap.ts';

const ROWS = 5;
const COLUMNS = 7;
const cell = fc.record<Cell>({
  row: fc.nat(ROWS - 1),
  column: fc.nat(COLUMNS - 1),
  value: fc.constantFrom(-1, -0.5, 0, 0.5, 1),
  count: fc.integer({ min: 1, max: 3 }),
});
const cells = fc.array(cell, { maxLength: 60 });
const single = fc
  .uniqueArray(cell, { maxLength: 30, selector: ({ row, column }) => row * COLUMNS + column })
  .map((list) => list.map((one) => ({ ...one, count: 1 })));
const tableOf = (list: Cell[]) => toCounts(ROWS, COLUMNS, list);

const OPTIONS: OneModeOptions = { aggregation: 'IGNORE', normalization: 'NONE', method: 'CORRECTED' };
/** All pairs, those without a tie as 0. */
function weights(counts: Counts, options: Partial<OneModeOptions> = {}): Map<string, number> {
  const ties = oneMode(counts, { ...OPTIONS, ...options });
  return new Map(Array.from(ties.weight, (weight, tie) => [`${ties.source[tie]} ${ties.target[tie]}`, weight]));
}
const pairs = Array.from({ length: ROWS * ROWS }, (_, i) => [Math.floor(i / ROWS), i % ROWS] as const);

/** The definition, pair by pair. */
function congruenceOf(list: Cell[], a: number, b: number): number {
  let sum = 0;
  for (const x of list)
    for (const y of list)
      if (x.row === a && y.row === b && x.column === y.column)
        sum += x.count * y.count * (1 - Math.abs(x.value - y.value) / 2);
  return sum;
}

describe('laws', () => {
  test('congruence is its definition, and no tie joins a row to itself', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const found = weights(tableOf(list), { aggregation: 'CONGRUENCE' });
        for (const [a, b] of pairs)
          if (a < b) expect(found.get(`${a} ${b}`) ?? 0).toBeCloseTo(congruenceOf(list, a, b), 9);
          else expect(found.has(`${a} ${b}`)).toBe(false);
      }),
    );
  });

  test('ignore = congruence + conflict, subtract = congruence - conflict', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const of = (aggregation: OneModeOptions['aggregation']) => weights(tableOf(list), { aggregation });
        const [ignore, congruence, conflict, subtract] = [
          of('IGNORE'),
          of('CONGRUENCE'),
          of('CONFLICT'),
          of('SUBTRACT'),
        ];
        for (const [a, b] of pairs) {
          const key = `${a} ${b}`;
          const [c, k] = [congruence.get(key) ?? 0, conflict.get(key) ?? 0];
          expect(ignore.get(key) ?? 0).toBeCloseTo(c + k, 9);
          expect(subtract.get(key) ?? 0).toBeCloseTo(c - k, 9);
        }
      }),
    );
  });

  test('the order of the cells and the names of the rows do not matter', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const mirrored = list.toReversed().map((one) => ({ ...one, row: ROWS - 1 - one.row }));
        const found = weights(tableOf(list), { aggregation: 'SUBTRACT', normalization: 'AVERAGE' });
        const turned = weights(tableOf(mirrored), { aggregation: 'SUBTRACT', normalization: 'AVERAGE' });
        for (const [a, b] of pairs)
          if (a < b)
            expect(turned.get(`${ROWS - 1 - b} ${ROWS - 1 - a}`) ?? 0).toBeCloseTo(found.get(`${a} ${b}`) ?? 0, 9);
      }),
    );
  });

  test('counts over disjoint columns add up', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const left = weights(tableOf(list.filter(({ column }) => column < 3)));
        const right = weights(tableOf(list.filter(({ column }) => column >= 3)));
        const all = weights(tableOf(list));
        for (const [a, b] of pairs) {
          const key = `${a} ${b}`;
          expect(all.get(key) ?? 0).toBeCloseTo((left.get(key) ?? 0) + (right.get(key) ?? 0), 9);
        }
      }),
    );
  });

  test('bits and cells give the same', () => {
    fc.assert(
      fc.property(single, (list) => {
        const counts = tableOf(list);
        const bits = findBitsetOverlap(counts, 2);
        if (bits === undefined) throw new Error('single counts must go by bits');
        const sparse = sparseOverlap(counts, 2, 'COLUMN_MINIMUM');
        for (let a = 0; a < ROWS; a++)
          for (const part of ['congruence', 'conflict', 'shared', 'common'] as const)
            expect([...bits(a)[part].subarray(a + 1)]).toEqual([...sparse(a)[part].subarray(a + 1)]);
      }),
    );
  });

  test('every normalized weight of single counts is within -1 and 1, and a number', () => {
    fc.assert(
      fc.property(single, fc.constantFrom('AVERAGE', 'JACCARD', 'COSINE'), (list, normalization) => {
        for (const weight of weights(tableOf(list), { aggregation: 'SUBTRACT', normalization }).values())
          expect(Math.abs(weight)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('seen from the other side twice is the same', () => {
    fc.assert(
      fc.property(cells, (list) => {
        expect(transpose(transpose(tableOf(list)))).toEqual(tableOf(list));
      }),
    );
  });
});
