import { describe, expect, test } from 'vitest';
import { metBy, office, once, stance, status, world } from '../../test/named-world.ts';
import type { Assumption, World } from '../index.ts';
import { indexWorld } from '../world/index-world.ts';
import { whatIf } from './what-if.ts';

const TIME = { asOf: '2025-06-01', knownOn: null };
const MANDATE: Assumption = { condition: 'mandate', status: 'MET' };

function ask(given: World, assume: Assumption[], level: 'SELF' | 'REPRESENTED' = 'SELF') {
  const answer = whatIf(indexWorld(given), { ...TIME, level, issues: null, assume });
  const told = (moves: typeof answer.least) =>
    moves.map(({ actor, from, to, round }) => `${actor} ${from} > ${to} in ${round}`);
  return {
    ...answer,
    least: told(answer.least),
    greatest: told(answer.greatest),
    gap: told(answer.gap),
    whole: answer,
  };
}

const chain = world(
  status('mandate', 'UNMET'),
  metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
  metBy('b-in', { issue: 'i', position: 'SUPPORT', actors: ['b'] }),
  stance('a', 'i', 'OPPOSE', { if: [once('mandate').to('SUPPORT')] }),
  stance('b', 'i', 'UNDECIDED', { if: [once('a-in').to('SUPPORT')] }),
  stance('c', 'i', 'UNDECIDED', { if: [once('b-in').to('LEAN_SUPPORT')] }),
);

describe('a chain', () => {
  test('falls, one a round', () => {
    const { least, greatest, gap, rounds } = ask(chain, [MANDATE]);
    expect(least).toEqual(['a OPPOSE > SUPPORT in 1', 'b UNDECIDED > SUPPORT in 2', 'c UNDECIDED > LEAN_SUPPORT in 3']);
    expect(greatest).toHaveLength(3);
    expect({ gap, rounds }).toEqual({ gap: [], rounds: 3 });
  });

  test('falls from the middle when a position is assumed, which is no move of its own', () => {
    const { least, rounds } = ask(chain, [{ actor: 'b', issue: 'i', position: 'SUPPORT' }]);
    expect({ least, rounds }).toEqual({ least: ['c UNDECIDED > LEAN_SUPPORT in 1'], rounds: 1 });
  });

  test('names the trail of every move', () => {
    const [, b] = ask(chain, [MANDATE]).whole.least;
    expect(b?.because).toEqual([
      {
        stance: 'b.i.2025-01-01',
        condition: 'a-in',
        not: false,
        positions: [{ actor: 'a', issue: 'i', position: 'SUPPORT', stances: ['a.i.2025-01-01'] }],
      },
    ]);
  });

  test('stands where nobody hangs on what is assumed', () => {
    const given = world(status('other', 'UNMET'), stance('a', 'i', 'SUPPORT'));
    expect(ask(given, [{ condition: 'other', status: 'MET' }])).toMatchObject({ least: [], greatest: [], rounds: 0 });
  });

  test('that has fallen already moves nobody anew', () => {
    const fallen = world(status('mandate', 'MET'), stance('a', 'i', 'OPPOSE', { if: [once('mandate').to('SUPPORT')] }));
    expect(ask(fallen, [MANDATE]).least).toEqual([]);
    expect(ask(fallen, [{ condition: 'mandate', status: 'UNMET' }]).least).toEqual(['a SUPPORT > OPPOSE in 0']);
  });
});

test('a mutual waiting: none moves in the least, both in the greatest, both are the gap', () => {
  const waiting = world(
    metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
    metBy('b-in', { issue: 'i', position: 'SUPPORT', actors: ['b'] }),
    stance('a', 'i', 'UNDECIDED', { if: [once('b-in').to('SUPPORT')] }),
    stance('b', 'i', 'UNDECIDED', { if: [once('a-in').to('SUPPORT')] }),
  );
  const { least, gap } = ask(waiting, []);
  expect({ least, gap }).toEqual({
    least: [],
    gap: ['a UNDECIDED > SUPPORT in 0', 'b UNDECIDED > SUPPORT in 0'],
  });
});

test('a threshold of two, reached by two ways', () => {
  const crowd = world(
    metBy('two', { issue: 'i', position: 'LEAN_SUPPORT', atLeast: 2 }),
    stance('a', 'i', 'SUPPORT'),
    stance('b', 'i', 'OPPOSE'),
    stance('c', 'i', 'UNDECIDED', { if: [once('two').to('LEAN_SUPPORT')] }),
  );
  expect(ask(crowd, [{ actor: 'b', issue: 'i', position: 'LEAN_SUPPORT' }]).least).toEqual([
    'c UNDECIDED > LEAN_SUPPORT in 1',
  ]);
  expect(ask(crowd, [{ actor: 'b', issue: 'i', position: 'NEUTRAL' }]).least).toEqual([]);
});

test('an oscillation is undetermined and moves nobody', () => {
  const spoiler = world(
    metBy('b-in', { issue: 'i', position: 'SUPPORT', actors: ['b'] }),
    metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
    stance('a', 'i', 'OPPOSE', { if: [once('!b-in').to('SUPPORT')] }),
    stance('b', 'i', 'OPPOSE', { if: [once('a-in').to('SUPPORT')] }),
  );
  const { least, undetermined } = ask(spoiler, []);
  expect({ least, undetermined }).toEqual({ least: [], undetermined: ['a.i.2025-01-01', 'b.i.2025-01-01'] });
});

test('who represents another moves it', () => {
  const given = world(
    status('mandate', 'UNMET'),
    office('minister', 'country'),
    stance('minister', 'i', 'UNDECIDED', { if: [once('mandate').to('SUPPORT')] }),
  );
  expect(ask(given, [MANDATE], 'REPRESENTED').least).toEqual(['country UNDECIDED > SUPPORT in 1']);
});
