import { expect, test } from 'vitest';
import { bareWorld } from '../../test/bare-world.ts';
import { office, world } from '../../test/named-world.ts';
import { type StatementRow, statementColumns } from '../../test/statement-columns.ts';
import type { Position, World } from '../model.ts';
import { indexWorld } from '../world/index-world.ts';
import { contradictions } from './contradictions.ts';
import type { ContradictionsQuestion } from './question.ts';

const DEFAULTS: ContradictionsQuestion = {
  issues: null,
  actors: null,
  kinds: null,
  window: null,
  knownOn: null,
  withinDays: 180,
  atLeast: 1,
};

/** "kind first > second, difference in days" of each, newest first. */
function found(rows: StatementRow[], question: Partial<ContradictionsQuestion> = {}, given?: World): string[] {
  const index = indexWorld(given ?? bareWorld(['a', 'b'], ['i', 'j']));
  const table = contradictions(index, statementColumns(rows), { ...DEFAULTS, ...question });
  return Array.from({ length: table.size }, (_, row) => {
    const { kind, first, second, difference, days } = table.get(row);
    return `${kind} ${first} > ${second}, ${difference} in ${days}`;
  });
}

function said(id: string, date: string, position: Position, rest: Partial<StatementRow> = {}): StatementRow {
  return { id, actor: 'a', issue: 'i', date, position, ...rest };
}

test('with oneself: each statement against the nearest earlier one that contradicts it', () => {
  const rows = [
    said('one', '2025-01-01', 'SUPPORT'),
    said('two', '2025-01-11', 'LEAN_SUPPORT'),
    said('three', '2025-01-31', 'LEAN_OPPOSE'),
    said('open', '2025-02-01', 'UNDECIDED'),
    said('other issue', '2025-02-01', 'SUPPORT', { issue: 'j' }),
    said('other actor', '2025-02-01', 'SUPPORT', { actor: 'b' }),
    said('four', '2025-02-10', 'OPPOSE'),
  ];
  expect(found(rows)).toEqual(['SELF two > four, 1.5 in 30', 'SELF two > three, 1 in 20']);
  expect(found(rows, { atLeast: 1.5 })).toEqual(['SELF two > four, 1.5 in 30', 'SELF one > three, 1.5 in 30']);
  expect(found(rows, { withinDays: 20 })).toEqual(['SELF two > three, 1 in 20']);
  expect(found(rows, { window: { from: '2025-02-01', to: '2025-02-11' } })).toEqual(['SELF two > four, 1.5 in 30']);
  expect(found(rows, { window: { from: '2025-01-01', to: '2025-02-10' } })).toEqual(['SELF two > three, 1 in 20']);
  expect(found(rows, { issues: ['j'] })).toEqual([]);
  expect(found(rows, { actors: ['b'] })).toEqual([]);
});

test('a finer value comes before the named position', () => {
  const rows = [said('x', '2025-01-01', 'NEUTRAL', { value: 0.2 }), said('y', '2025-01-02', 'OPPOSE', { value: -0.7 })];
  expect(found(rows)).toEqual([]);
  expect(found(rows, { atLeast: 0.9 })).toHaveLength(1);
});

test('word against deed, whichever comes first, is no contradiction of words', () => {
  const rows = [
    said('word', '2025-01-01', 'SUPPORT'),
    said('vote', '2025-01-11', 'OPPOSE', { kind: 'VOTED' }),
    said('signature', '2025-01-12', 'SUPPORT', { kind: 'SIGNED' }),
  ];
  expect(found(rows)).toEqual(['WORD_DEED vote > signature, 2 in 1', 'WORD_DEED word > vote, 2 in 10']);
  expect(found(rows, { kinds: ['SELF', 'REPORTS'] })).toEqual([]);
});

test('who speaks for a government, over a ministry, and only while it does', () => {
  const given = world(office('minister', 'ministry', '2025-01-01', '2025-03-01'), office('ministry', 'uk'));
  given.issues.push(...bareWorld([], ['i']).issues);
  const rows = [
    said('uk-says', '2025-01-01', 'OPPOSE', { actor: 'uk' }),
    said('minister-says', '2025-01-11', 'SUPPORT', { actor: 'minister' }),
    said('minister-repeats', '2025-02-28', 'SUPPORT', { actor: 'minister' }),
    said('left-office', '2025-03-01', 'SUPPORT', { actor: 'minister' }),
    said('uk-repeats', '2025-03-02', 'OPPOSE', { actor: 'uk' }),
  ];
  expect(found(rows, {}, given)).toEqual([
    'PRINCIPAL_AGENT minister-repeats > uk-repeats, 2 in 2',
    'PRINCIPAL_AGENT uk-says > minister-repeats, 2 in 58',
    'PRINCIPAL_AGENT uk-says > minister-says, 2 in 10',
  ]);
  expect(found(rows, { actors: ['uk'], kinds: ['PRINCIPAL_AGENT'] }, given)).toHaveLength(3);
  const table = contradictions(indexWorld(given), statementColumns(rows), DEFAULTS);
  expect([table.get(0).actor, table.get(0).other]).toEqual(['minister', 'uk']);
});

test('two reports of one utterance are that, and count as one elsewhere', () => {
  const rows = [
    said('paper', '2025-01-01', 'SUPPORT', { utterance: 'speech' }),
    said('agency', '2025-01-02', 'OPPOSE', { utterance: 'speech', source: 'agency' }),
    said('later', '2025-01-03', 'SUPPORT'),
  ];
  expect(found(rows)).toEqual(['REPORTS paper > agency, 2 in 1']);
  expect(found(rows, { withinDays: 0 })).toEqual(['REPORTS paper > agency, 2 in 1']);
});

test('what was not known then, or is taken back, contradicts nothing', () => {
  const rows = [
    said('kept', '2025-01-01', 'SUPPORT'),
    said('taken back', '2025-01-02', 'OPPOSE', { retractedAt: '2025-03-01T00:00:00.000Z' }),
  ];
  expect(found(rows)).toEqual([]);
  expect(found(rows, { knownOn: '2025-02-01T00:00:00.000Z' })).toEqual(['SELF kept > taken back, 2 in 1']);
});
