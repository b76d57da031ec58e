import { expect, test } from 'vitest';
import { bareWorld } from '../../test/bare-world.ts';
import { DEFAULTS } from '../../test/named-world.ts';
import { type StatementRow, statementColumns } from '../../test/statement-columns.ts';
import { indexWorld } from '../world/index-world.ts';
import { networkPolarization } from './network-polarization.ts';

const actors = ['a', 'b', 'c', 'd'];
const index = indexWorld(bareWorld(actors, ['i', 'j']));
const said = (actor: string, issue: string, position: 'SUPPORT' | 'OPPOSE'): StatementRow => ({
  id: `${actor}${issue}`,
  actor,
  issue,
  position,
});
const measure = (rows: StatementRow[], camps = 2, method: 'CORRECTED' | 'DNA_3_1_2' = 'CORRECTED') =>
  networkPolarization(index, statementColumns(rows), { ...DEFAULTS, basis: 'STATEMENTS', method }, camps);
const divided = [
  said('a', 'i', 'SUPPORT'),
  said('b', 'i', 'SUPPORT'),
  said('c', 'i', 'OPPOSE'),
  said('d', 'i', 'OPPOSE'),
];

test('two camps of equal size that agree inside and differ across are perfect', () => {
  expect(measure(divided)).toEqual({
    score: 0,
    camps: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  });
});

test('in DNA the same is measured against half of the ideal, in the worst division', () => {
  // C: 2 pairs of 1; K: 4 pairs of 1; ordered pairs count twice: |C| = 4, |K| = 8, W = 4, B = 8. Ideals: inside
  // 2/4 · 4/4 = 1/2, across 4/8 · 8/8 = 1/2. In the division ac, bd: inside 2 pairs (1/2 + 1), across 2 of agreement
  // (1 + 1/2) and 2 of conflict (1/2): 3 + 3 + 1 = 7; twice that over 2 · 12.
  expect(measure(divided, 2, 'DNA_3_1_2')?.score).toBeCloseTo(7 / 12, 12);
});

test('all of one mind are as far from it as agreement across costs', () => {
  // Six pairs of 1, two of them inside: the ideal there is 3. (2 · 2 + 4) / (2 · 6).
  const rows = actors.map((actor) => said(actor, 'i', 'SUPPORT'));
  expect(measure(rows)?.score).toBeCloseTo(8 / 12, 12);
});

test('nothing to say of nobody, of one, and of those who never meet', () => {
  expect(measure([])).toBeNull();
  expect(measure([said('a', 'i', 'SUPPORT')])).toBeNull();
  expect(measure([said('a', 'i', 'SUPPORT'), said('b', 'j', 'SUPPORT')], 2, 'DNA_3_1_2')).toBeNull();
});

test('more camps than actors', () => {
  expect(measure([said('a', 'i', 'SUPPORT'), said('b', 'i', 'OPPOSE')], 3)).toEqual({
    score: 0,
    camps: [['a'], ['b']],
  });
});
