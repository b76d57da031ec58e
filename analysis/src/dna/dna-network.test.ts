import { expect, test } from 'vitest';
import { countedByDna, type DnaOptions, dnaOneMode } from './dna-network.ts';
import { type DnaSelection, type DnaStatement, EVERYTHING } from './dna-statement.ts';

const said = (actor: string, issue: string, qualifier: string | number, time = '2025-01-06T09:00'): DnaStatement => ({
  id: 0,
  document: 1,
  time,
  actor,
  issue,
  qualifier,
});
const options: DnaOptions = {
  type: 'SHORT_TEXT',
  duplicates: 'INCLUDE',
  aggregation: 'CONGRUENCE',
  normalization: 'NONE',
};
const tie = (statements: DnaStatement[], more: Partial<DnaOptions>, selection: DnaSelection = EVERYTHING) => {
  const all = { ...options, ...more };
  return dnaOneMode(countedByDna(statements, selection, all), all).values[1];
};

/** a: twice "yes", once "maybe"; b: "yes" and "no". */
const words = [
  said('a', 'i', 'yes'),
  said('a', 'i', 'yes'),
  said('a', 'i', 'maybe'),
  said('b', 'i', 'yes'),
  said('b', 'j', 'no'),
];

test('short texts have no distance: equal ones agree, those of one side alone conflict', () => {
  expect(tie(words, {})).toBe(2 * 1);
  expect(tie(words, { aggregation: 'CONFLICT' })).toBe(1 + 1);
  expect(tie(words, { aggregation: 'SUBTRACT' })).toBe(0);
  expect(tie(words, { aggregation: 'IGNORE' })).toBe(3 * 1);
  expect(tie(words, { normalization: 'AVERAGE' })).toBe(2 / ((3 + 2) / 2));
  expect(tie(words, { normalization: 'JACCARD' })).toBe(2 / (1 + 1 + 2 * 1));
});

test('an integer scale is what occurs; with one level alone everything agrees', () => {
  const numbers = [said('a', 'i', -2), said('b', 'i', 1), said('c', 'i', 2)];
  expect(tie(numbers, { type: 'INTEGER' })).toBe(1 - 3 / 4);
  expect(tie([said('a', 'i', 2), said('b', 'i', 2)], { type: 'INTEGER' })).toBe(1);
});

test('filters keep or leave out, and empty values never count', () => {
  const filter = (include: boolean): DnaSelection => ({
    ...EVERYTHING,
    filters: [{ of: 'issue', values: ['i'], include }],
  });
  const numbers = [said('a', 'i', 1), said('b', 'i', 1), said('a', 'j', 1), said('b', 'j', 0), said('', 'i', 1)];
  expect(tie(numbers, { type: 'BOOLEAN' }, filter(true))).toBe(1);
  expect(tie(numbers, { type: 'BOOLEAN' }, filter(false))).toBe(0);
  expect(countedByDna(numbers, EVERYTHING, options).length).toBe(4);
});

test('the first week of one year repeats that of the next', () => {
  const weeks = [said('a', 'i', 1, '2024-12-30T09:00'), said('a', 'i', 1, '2026-01-01T09:00')];
  expect(countedByDna(weeks, EVERYTHING, { ...options, duplicates: 'WEEK' }).length).toBe(1);
});
