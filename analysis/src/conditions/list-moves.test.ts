import { expect, test } from 'vitest';
import { metBy, once, outcome, stance, status, world } from '../../test/named-world.ts';
import { listMoves } from './list-moves.ts';

const waiting = world(
  status('mandate', 'MET'),
  metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
  metBy('one-in', { issue: 'i', position: 'LEAN_SUPPORT', actors: ['a', 'b', 'c'] }),
  stance('a', 'i', 'OPPOSE', { if: [once('mandate').to('SUPPORT')] }),
  stance('b', 'i', 'UNDECIDED', { if: [once('a-in').to('LEAN_SUPPORT')] }),
  stance('c', 'i', 'NEUTRAL', { if: [once('one-in', 'mandate').to('SUPPORT')] }),
);

test('every move names its round, its clause and the earlier positions it follows from', () => {
  const { index, picture, evaluation } = outcome(waiting);
  const moves = listMoves(index, picture, evaluation);
  expect(moves.map(({ from, to, round }) => [from, to, round])).toEqual([
    ['OPPOSE', 'SUPPORT', 1],
    ['UNDECIDED', 'LEAN_SUPPORT', 2],
    ['NEUTRAL', 'SUPPORT', 2],
  ]);
  expect(moves[2]?.because).toEqual([
    { condition: 'one-in', not: false, positions: [{ actor: 'a', issue: 'i', position: 'SUPPORT', entries: [0] }] },
    { condition: 'mandate', not: false, positions: [] },
  ]);
});

test('who moves only because all expect it has round 0', () => {
  const given = world(
    metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
    metBy('b-in', { issue: 'i', position: 'SUPPORT', actors: ['b'] }),
    stance('a', 'i', 'UNDECIDED', { if: [once('b-in').to('SUPPORT')] }),
    stance('b', 'i', 'UNDECIDED', { if: [once('a-in').to('SUPPORT')] }),
  );
  const { index, picture, evaluation } = outcome(given);
  expect(listMoves(index, picture, evaluation)).toEqual([]);
  expect(listMoves(index, picture, evaluation, 'GREATEST').map(({ round, because }) => [round, because])).toEqual([
    [
      0,
      [{ condition: 'b-in', not: false, positions: [{ actor: 'b', issue: 'i', position: 'SUPPORT', entries: [1] }] }],
    ],
    [
      0,
      [{ condition: 'a-in', not: false, positions: [{ actor: 'a', issue: 'i', position: 'SUPPORT', entries: [0] }] }],
    ],
  ]);
});

test('who has two reasons moved by the one that came first, so that others can follow from it', () => {
  const given = world(
    status('mandate', 'MET'),
    metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
    metBy('b-in', { issue: 'i', position: 'SUPPORT', actors: ['b'] }),
    stance('a', 'i', 'UNDECIDED', { if: [once('b-in').to('SUPPORT')] }),
    stance('b', 'i', 'UNDECIDED', { if: [once('a-in').to('SUPPORT'), once('mandate').to('SUPPORT')] }),
  );
  const { index, picture, evaluation } = outcome(given);
  const [a, b] = listMoves(index, picture, evaluation);
  expect(b).toMatchObject({ round: 1, clause: 1, because: [{ condition: 'mandate' }] });
  expect(a).toMatchObject({ round: 2, because: [{ condition: 'b-in', positions: [{ actor: 'b' }] }] });
});
