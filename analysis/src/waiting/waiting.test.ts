import { describe, expect, test } from 'vitest';
import { metBy, office, once, stance, status, world } from '../../test/named-world.ts';
import type { World } from '../model.ts';
import type { Assumption } from '../network-model.ts';
import { indexWorld } from '../world/index-world.ts';
import { MOST_TIES, type WaitingTie, waiting } from './waiting.ts';

function ask(given: World, more: { issues?: string[]; assume?: Assumption[] } = {}) {
  const answer = waiting(indexWorld(given), { asOf: '2025-06-01', knownOn: null, issues: null, assume: [], ...more });
  return {
    ...answer,
    ties: answer.ties.map(told),
    deadlocks: answer.deadlocks.map(({ members, locked, ties, waysOut }) => {
      const { answers, complete } = waysOut();
      return {
        members: members.map(({ actor, issue }) => `${actor} ${issue}`),
        locked,
        ties: ties().map(told),
        waysOut: answers.map(({ steps }) =>
          steps.map((step) =>
            'actor' in step ? `${step.actor} ${step.position}` : `${step.condition} ${step.status}`,
          ),
        ),
        complete,
      };
    }),
    layers: answer.layers.map(({ members }) => members.map(({ actor }) => actor).join(' ')),
  };
}

function told(tie: WaitingTie): string {
  return `${tie.actor} ${tie.not ? 'unless' : 'once'} ${tie.for}${tie.holds ? ', who does' : ''}`;
}

const on = (...literals: string[]) => ({ if: [once(...literals).to('SUPPORT')] });
const isIn = (actor: string) => metBy(`${actor}-in`, { issue: 'i', position: 'SUPPORT', actors: [actor] });
const pair = [
  isIn('a'),
  isIn('b'),
  stance('a', 'i', 'UNDECIDED', on('b-in')),
  stance('b', 'i', 'UNDECIDED', on('a-in')),
];

describe('a pair that waits for each other', () => {
  test('is a deadlock, and one concession is the way out', () => {
    const { ties, tieCount, deadlocks, layers } = ask(world(...pair));
    expect({ ties, tieCount, layers }).toEqual({ ties: ['a once b', 'b once a'], tieCount: 2, layers: [] });
    expect(deadlocks).toEqual([
      {
        members: ['a i', 'b i'],
        locked: true,
        ties: ['a once b', 'b once a'],
        waysOut: [['a-in MET'], ['b-in MET'], ['a SUPPORT'], ['b SUPPORT']],
        complete: true,
      },
    ]);
  });

  test('has moved where one has another reason: not locked, and the cascade has its layers', () => {
    const moved = world(
      ...pair.slice(0, 3),
      status('mandate', 'MET'),
      stance('b', 'i', 'UNDECIDED', { if: [once('a-in').to('SUPPORT'), once('mandate').to('SUPPORT')] }),
    );
    const { deadlocks, layers } = ask(moved);
    expect(deadlocks).toMatchObject([{ members: ['a i', 'b i'], locked: false, waysOut: [] }]);
    expect(layers).toEqual(['b', 'a']);
  });

  test('is the same for a third that only waits for one of them', () => {
    const { deadlocks, tieCount } = ask(world(...pair, stance('c', 'i', 'UNDECIDED', on('b-in'))));
    expect(deadlocks.map(({ members }) => members)).toEqual([['a i', 'b i']]);
    expect(tieCount).toBe(3);
  });

  test('is told where one of its stances is on the issue asked for', () => {
    const given = world(...pair, stance('x', 'j', 'NEUTRAL'));
    expect(ask(given, { issues: ['j'] })).toMatchObject({ ties: [], tieCount: 0, deadlocks: [] });
    expect(ask(given, { issues: ['i'] })).toMatchObject({ tieCount: 2, deadlocks: [{ locked: true }] });
  });

  test('waits no more where a concession is assumed', () => {
    const { deadlocks, ties, layers } = ask(world(...pair), {
      assume: [{ actor: 'a', issue: 'i', position: 'SUPPORT' }],
    });
    expect({ deadlocks, ties, layers }).toEqual({ deadlocks: [], ties: ['b once a, who does'], layers: ['a', 'b'] });
  });
});

test('a chain is no deadlock', () => {
  const chain = world(
    isIn('a'),
    isIn('b'),
    stance('a', 'i', 'SUPPORT'),
    stance('b', 'i', 'UNDECIDED', on('a-in')),
    stance('c', 'i', 'UNDECIDED', on('b-in')),
  );
  expect(ask(chain)).toMatchObject({
    deadlocks: [],
    ties: ['b once a, who does', 'c once b, who does'],
    layers: ['a', 'b', 'c'],
  });
});

test('two circles that share nobody are two; the larger one comes first', () => {
  const ring = ['p', 'q', 'r'].map((actor, n, all) => stance(actor, 'i', 'UNDECIDED', on(`${all[(n + 1) % 3]}-in`)));
  const { deadlocks } = ask(world(...pair, ...ring, isIn('p'), isIn('q'), isIn('r')));
  expect(deadlocks.map(({ members }) => members)).toEqual([
    ['p i', 'q i', 'r i'],
    ['a i', 'b i'],
  ]);
});

test('a crowd that waits for two of everybody: any two, or the condition itself', () => {
  const given = world(
    metBy('two', { issue: 'i', position: 'SUPPORT', atLeast: 2 }),
    ...['a', 'b', 'c'].map((actor) => stance(actor, 'i', 'UNDECIDED', on('two'))),
  );
  const { tieCount, deadlocks } = ask(given);
  expect(tieCount).toBe(6);
  expect(deadlocks).toMatchObject([{ members: ['a i', 'b i', 'c i'], locked: true, waysOut: [['two MET']] }]);
});

test('"unless" is a tie too', () => {
  const given = world(isIn('b'), stance('a', 'i', 'OPPOSE', on('!b-in')), stance('b', 'i', 'UNDECIDED'));
  expect(ask(given).ties).toEqual(['a unless b']);
});

test('nobody waits for itself: not by its own stance, another of its own, or through whom it speaks for', () => {
  const given = world(
    metBy('anybody', { issue: 'i', position: 'SUPPORT' }),
    metBy('self', { issue: 'j', position: 'SUPPORT', actors: ['a'] }),
    metBy('self-back', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
    metBy('country-in', { issue: 'k', position: 'SUPPORT', actors: ['country'] }),
    office('minister', 'country'),
    stance('a', 'i', 'UNDECIDED', on('self', 'anybody')),
    stance('a', 'j', 'UNDECIDED', on('self-back')),
    stance('minister', 'k', 'UNDECIDED', on('country-in')),
  );
  expect(ask(given)).toMatchObject({ ties: ['minister once country'], tieCount: 1, deadlocks: [] });
});

test('through a representative one waits for whom it speaks for', () => {
  const given = world(
    metBy('country-in', { issue: 'i', position: 'SUPPORT', actors: ['country'] }),
    isIn('a'),
    office('minister', 'country'),
    stance('minister', 'i', 'UNDECIDED', on('a-in')),
    stance('a', 'i', 'UNDECIDED', on('country-in')),
  );
  expect(ask(given).deadlocks).toMatchObject([
    { members: ['a i', 'minister i'], ties: ['a once country', 'minister once a'], locked: true },
  ]);
});

test('where everybody asks everybody, ties are counted but not all listed', () => {
  const size = 60;
  const crowd = Array.from({ length: size }, (_, n) => stance(`a${n}`, 'i', 'UNDECIDED', on('most')));
  const given = world(metBy('most', { issue: 'i', position: 'SUPPORT', atLeast: size / 2 }), ...crowd);
  const { ties, tieCount, deadlocks } = ask(given);
  expect({ tieCount, listed: ties.length }).toEqual({ tieCount: size * (size - 1), listed: MOST_TIES });
  expect(deadlocks[0]?.members).toHaveLength(size);
  expect(deadlocks[0]?.ties).toHaveLength(MOST_TIES);
});
