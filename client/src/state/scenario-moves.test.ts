import { expect, it } from 'vitest';
import { scenarioMarks, shownMoves, shownRound } from './scenario-moves.ts';

const move = (actor: string, round: number, issue = 'i') => ({ actor: { id: actor }, issue: { id: issue }, round });
const answer = { rounds: 2, least: [move('a', 1), move('b', 2)], greatest: [move('a', 1), move('b', 2), move('c', 0)] };
const ids = (moves: readonly { actor: { id: string } }[]) => moves.map(({ actor }) => actor.id).join('');

it('shows the last round unless the address names an earlier one', () => {
  expect([shownRound(answer, {}), shownRound(answer, { round: 1 }), shownRound(answer, { round: 7 })]).toEqual([
    2, 1, 2,
  ]);
});

it('shows who has moved by that round, or all who move if all expect it', () => {
  expect([{}, { round: 0 }, { round: 1 }].map((address) => ids(shownMoves(answer, address)))).toEqual(['ab', '', 'a']);
  expect(ids(shownMoves(answer, { fixedPoint: 'GREATEST' }))).toBe('abc');
});

it('marks in the picture who moved or is assumed to stand elsewhere on its issues', () => {
  const assume = ['mandate:MET', 'd~i:SUPPORT', 'e~j:OPPOSE'];
  expect([...scenarioMarks([move('a', 1), move('b', 1, 'j')], assume, ['i'])]).toEqual([
    ['d', 'assumed'],
    ['a', 'moved'],
  ]);
  expect([...scenarioMarks([], assume, null).keys()]).toEqual(['d', 'e']);
});
