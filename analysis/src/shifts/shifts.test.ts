import { expect, test } from 'vitest';
import { bareWorld } from '../../test/bare-world.ts';
import { office, once, stance, status, world } from '../../test/named-world.ts';
import { type StatementRow, statementColumns } from '../../test/statement-columns.ts';
import type { Position, World } from '../model.ts';
import { toIsoDate } from '../time/iso-date.ts';
import { indexWorld } from '../world/index-world.ts';
import type { ShiftsQuestion } from './shift.ts';
import { shifts } from './shifts.ts';

const QUESTION: ShiftsQuestion = { issues: null, actors: null, window: null, knownOn: null, level: 'REPRESENTED' };

function found(given: World, rows: StatementRow[], question: Partial<ShiftsQuestion> = {}) {
  return shifts(indexWorld(given), statementColumns(rows), { ...QUESTION, ...question }).map(
    ({ actor, issue, kind, on, before, after, lastBefore, firstAfter }) =>
      `${actor} ${issue} ${kind} ${toIsoDate(on)}: ${before} > ${after}, ${lastBefore} | ${firstAfter}`,
  );
}
function said(actor: string, day: number, position: Position, rest: Partial<StatementRow> = {}): StatementRow {
  const date = `2025-01-${String(day).padStart(2, '0')}`;
  return { id: `${actor}-${day}`, actor, issue: 'i', date, position, ...rest };
}

const turning = [
  said('a', 1, 'SUPPORT'),
  said('a', 2, 'SUPPORT'),
  said('a', 3, 'UNDECIDED'),
  said('a', 4, 'SUPPORT'),
  said('a', 5, 'LEAN_OPPOSE'),
  said('a', 6, 'LEAN_OPPOSE'),
];

test('a series of statements breaks where its mean does', () => {
  const given = bareWorld(['a', 'b'], ['i']);
  expect(found(given, turning)).toEqual(['a i MEAN 2025-01-05: 1 > -0.5, a-4 | a-5']);
  expect(found(given, turning, { actors: ['b'] })).toEqual([]);
  expect(found(given, turning, { window: { from: '2025-01-05', to: '2025-02-01' } })).toEqual([]);
});

test('what was said on one day is not torn apart', () => {
  const one = turning.map((row) => ({ ...row, date: '2025-01-01' }));
  expect(found(bareWorld(['a'], ['i']), one)).toEqual([]);
});

const waiting = world(
  status('mandate', 'UNMET'),
  office('m', 'uk'),
  stance('m', 'i', 'UNDECIDED', {
    from: '2025-01-01',
    if: [once('mandate').to('SUPPORT')],
    statements: ['m-1', 'm-2'],
  }),
  stance('m', 'i', 'SUPPORT', { from: '2025-01-10', statements: ['m-11', 'm-10'] }),
  stance('a', 'i', 'SUPPORT', { from: '2025-01-01' }),
  stance('a', 'i', 'OPPOSE', { from: '2025-01-10' }),
);
const spoken = [
  said('m', 1, 'UNDECIDED'),
  said('m', 2, 'UNDECIDED'),
  said('m', 10, 'SUPPORT'),
  said('m', 11, 'SUPPORT'),
];

test('a conditional stance that becomes unconditional is a shift of its own, of whom its holder represents', () => {
  const told = 'i UNCONDITIONAL 2025-01-10: null > 1, m-2 | m-10';
  expect(found(waiting, spoken)).toEqual([`uk ${told}`]);
  expect(found(waiting, spoken, { level: 'SELF' })).toEqual([`m ${told}`]);
  expect(found(waiting, spoken, { window: { from: '2025-01-11', to: '2025-02-01' } })).toEqual([]);
});

test('an actor that holds a stance itself does not shift with its representatives', () => {
  const given = { ...waiting, stances: [...waiting.stances, ...world(stance('uk', 'i', 'OPPOSE')).stances] };
  expect(found(given, spoken)).toEqual([]);
});
