import { expect, test } from 'vitest';
import { type StatementRow, statementColumns } from '../../test/statement-columns.ts';
import { toInstant } from '../index.ts';
import { columnsAt } from './columns-at.ts';

const [MONDAY, TUESDAY, WEDNESDAY] = [
  '2025-03-03T08:00:00.000Z',
  '2025-03-04T08:00:00.000Z',
  '2025-03-05T08:00:00.000Z',
];
const of = (id: string, actor: string, issue: string): StatementRow => ({ id, actor, issue, position: 'SUPPORT' });
const kept = { ...of('b', 'chad', 'one'), recordedAt: MONDAY };
const taken = { ...of('a', 'benin', 'one'), recordedAt: MONDAY };
const late = { ...of('c', 'angola', 'two'), recordedAt: WEDNESDAY, source: 'second' };
/** Nothing retracted comes first. */
const all = statementColumns([kept, { ...taken, retractedAt: TUESDAY }, late]);

test('what was recorded later is not there, with its actor, issue and source', () => {
  expect(columnsAt(all, toInstant(TUESDAY))).toEqual(statementColumns([kept, { ...taken, retractedAt: TUESDAY }]));
});

test('what was retracted later stands, in its place among what stands', () => {
  expect(columnsAt(all, toInstant(MONDAY))).toEqual(statementColumns([taken, kept]));
});

test('nothing is there before the first, and all of it, the same object, at the last', () => {
  expect(columnsAt(all, toInstant(MONDAY) - 1)).toEqual(statementColumns([]));
  expect(columnsAt(all, toInstant(WEDNESDAY))).toBe(all);
});
