import { describe, expect, test } from 'vitest';
import { DEFAULTS, metBy, office, once, stance, status, world } from '../../test/named-world.ts';
import type { Condition, StatusEntry, World } from '../model.ts';
import { coalitionNetwork } from '../network/coalition-network.ts';
import { indexWorld } from '../world/index-world.ts';
import { communityChanges } from './community-changes.ts';
import { conditionChanges } from './condition-changes.ts';
import { positionChanges } from './position-changes.ts';
import type { ChangesQuestion } from './question.ts';
import { threePictures } from './three-pictures.ts';
import { tieChanges } from './tie-changes.ts';

const QUESTION: ChangesQuestion = {
  from: '2025-02-01',
  to: '2025-06-01',
  knownFrom: null,
  knownTo: null,
  issues: null,
  level: 'REPRESENTED',
};
const [THEN, NOW] = ['2025-03-01T00:00:00.000Z', '2025-09-01T00:00:00.000Z'];
const LATER = { recordedAt: '2025-05-01T00:00:00.000Z' };

function ask(given: World, question: Partial<ChangesQuestion> = {}) {
  const index = indexWorld(given);
  const asked = { ...QUESTION, ...question };
  const pictures = threePictures(index, asked);
  return {
    positions: positionChanges(index, pictures, asked),
    conditions: conditionChanges(index, pictures, asked),
  };
}
const told = ({ positions }: ReturnType<typeof ask>) =>
  positions.map(({ actor, issue, kinds, cause }) => `${actor} ${issue} ${kinds.join('+')} ${cause}`);

/** A status on another day beside the one that is there. */
function then(
  given: World,
  condition: string,
  is: StatusEntry['is'],
  from: string,
  rest: Partial<StatusEntry> = {},
): World {
  const add = (record: Condition): Condition => {
    const [entry] = record.statuses;
    if (record.id !== condition || entry === undefined) return record;
    return { ...record, statuses: [...record.statuses, { ...entry, id: `${condition}.${from}`, is, from, ...rest }] };
  };
  return { ...given, conditions: given.conditions.map(add) };
}

describe('positions', () => {
  test('begin, end, move, harden and soften', () => {
    const given = world(
      stance('begins', 'i', 'SUPPORT', { from: '2025-03-01' }),
      stance('ends', 'i', 'SUPPORT', { to: '2025-03-01' }),
      stance('hardens', 'i', 'LEAN_OPPOSE'),
      stance('hardens', 'i', 'OPPOSE', { from: '2025-03-01' }),
      stance('moves', 'i', 'UNDECIDED'),
      stance('moves', 'i', 'NEUTRAL', { from: '2025-03-01' }),
      stance('softens', 'i', 'SUPPORT'),
      stance('softens', 'i', 'LEAN_SUPPORT', { from: '2025-03-01', if: [once('storm').to('SUPPORT')] }),
      stance('stays', 'i', 'SUPPORT'),
      stance('stays', 'i', 'SUPPORT', { from: '2025-03-01' }),
      status('storm', 'UNMET'),
    );
    const { positions } = ask(given);
    expect(told({ positions, conditions: [] })).toEqual([
      'begins i NEW WORLD',
      'ends i WITHDRAWN WORLD',
      'hardens i HARDENED WORLD',
      'moves i MOVED WORLD',
      'softens i SOFTENED+CONDITION_ADDED WORLD',
    ]);
    expect(positions[0]).toMatchObject({ before: null, after: { position: 'SUPPORT', value: 1 } });
    expect(positions[4]).toMatchObject({ newStatements: ['st-softens.i.2025-03-01'], because: [], corrections: [] });
    expect(told(ask(given, { issues: [] }))).toEqual([]);
  });

  test('move because a condition came to be met although the stance stayed, and fall back because it is met no more', () => {
    const given = then(
      world(
        status('mandate', 'UNMET'),
        metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
        stance('a', 'i', 'OPPOSE', { if: [once('mandate').to('SUPPORT')] }),
        stance('b', 'i', 'UNDECIDED', { if: [once('a-in').to('SUPPORT')] }),
      ),
      'mandate',
      'MET',
      '2025-03-01',
    );
    const { positions, conditions } = ask(given);
    expect(told({ positions, conditions })).toEqual(['a i MOVED WORLD', 'b i MOVED WORLD']);
    expect(positions.map(({ because }) => because.map(({ condition }) => condition))).toEqual([['mandate'], ['a-in']]);
    expect(positions[1]?.because[0]?.positions).toEqual([
      { actor: 'a', issue: 'i', position: 'SUPPORT', stances: ['a.i.2025-01-01'] },
    ]);
    expect(positions[0]).toMatchObject({ newStatements: [], after: { position: 'SUPPORT', stored: 'OPPOSE' } });
    expect(conditions).toEqual([
      { condition: 'a-in', before: 'UNMET', after: 'MET', cause: 'WORLD' },
      { condition: 'mandate', before: 'UNMET', after: 'MET', cause: 'WORLD' },
    ]);
    const fallen = ask(then(given, 'mandate', 'UNMET', '2025-07-01'), { from: '2025-06-01', to: '2025-08-01' });
    expect(told(fallen)).toEqual(['a i MOVED WORLD', 'b i MOVED WORLD']);
    expect(fallen.positions[0]?.because.map(({ condition }) => condition)).toEqual(['mandate']);
  });

  test('are learned, changed by the world, or both', () => {
    const given = world(
      stance('learned', 'i', 'SUPPORT', { ...LATER }),
      stance('world', 'i', 'OPPOSE'),
      stance('world', 'i', 'SUPPORT', { from: '2025-04-01' }),
      stance('both', 'i', 'SUPPORT', { ...LATER }),
      stance('both', 'i', 'OPPOSE', { from: '2025-04-01', ...LATER }),
    );
    expect(told(ask(given, { knownFrom: THEN, knownTo: NOW }))).toEqual([
      'both i NEW BOTH',
      'learned i NEW LEARNED',
      'world i MOVED WORLD',
    ]);
  });

  test('name what was taken back under them: stances, offices, statuses', () => {
    const back = { retractedAt: '2025-05-01T00:00:00.000Z', retractReason: 'misread' };
    const given = world(
      office('minister', 'uk'),
      stance('minister', 'i', 'SUPPORT', { if: [once('storm').to('OPPOSE')] }),
      stance('a', 'i', 'SUPPORT', back),
      status('storm', 'MET'),
    );
    Object.assign(given.offices[0] ?? {}, back);
    Object.assign(given.conditions[0]?.statuses[0] ?? {}, back, { retractReason: 'no storm' });
    const { positions } = ask(given, { knownFrom: THEN, knownTo: NOW });
    const at = back.retractedAt;
    expect(positions.map(({ actor, kinds, corrections }) => [actor, kinds, corrections])).toEqual([
      ['a', ['WITHDRAWN'], [{ id: 'a.i.2025-01-01', retractedAt: at, reason: 'misread' }]],
      ['minister', ['NEW'], []],
      [
        'uk',
        ['WITHDRAWN'],
        [
          { id: 'minister.uk.null', retractedAt: at, reason: 'misread' },
          { id: 'storm.2025-01-01', retractedAt: at, reason: 'no storm' },
        ],
      ],
    ]);
    expect(ask(given).positions).toEqual([]);
  });
});

describe('networks', () => {
  const turning = world(
    stance('a', 'i', 'SUPPORT'),
    stance('b', 'i', 'SUPPORT'),
    stance('c', 'i', 'OPPOSE'),
    stance('d', 'i', 'OPPOSE', { to: '2025-03-01' }),
    stance('e', 'i', 'OPPOSE', { from: '2025-03-01' }),
    stance('b', 'i', 'OPPOSE', { from: '2025-03-01' }),
  );
  const drawn = (asOf: string) => coalitionNetwork(indexWorld(turning), null, { ...DEFAULTS, asOf });
  const [before, after] = [drawn(QUESTION.from), drawn(QUESTION.to)];
  const between = { before, between: before, after };

  test('actors join, leave and move between communities', () => {
    expect(communityChanges(between)).toEqual([
      { actor: 'b', kind: 'MOVED', cause: 'WORLD', before: ['a'], after: ['c', 'e'] },
      { actor: 'd', kind: 'LEFT', cause: 'WORLD', before: ['c'], after: [] },
      { actor: 'e', kind: 'JOINED', cause: 'WORLD', before: [], after: ['b', 'c'] },
    ]);
    expect(communityChanges({ before, between: after, after }).map(({ cause }) => cause)).toEqual(
      Array(3).fill('LEARNED'),
    );
  });

  test('ties by how much they differ, then by their ends', () => {
    expect(tieChanges(between).map(({ source, target, ...rest }) => [`${source} ${target}`, rest])).toEqual([
      ['a b', { before: 1, after: -1, difference: -2, cause: 'WORLD' }],
      ['b c', { before: -1, after: 1, difference: 2, cause: 'WORLD' }],
      ['a d', { before: -1, after: null, difference: 1, cause: 'WORLD' }],
      ['a e', { before: null, after: -1, difference: -1, cause: 'WORLD' }],
      ['b d', { before: -1, after: null, difference: 1, cause: 'WORLD' }],
      ['b e', { before: null, after: 1, difference: 1, cause: 'WORLD' }],
      ['c d', { before: 1, after: null, difference: -1, cause: 'WORLD' }],
      ['c e', { before: null, after: 1, difference: 1, cause: 'WORLD' }],
    ]);
  });
});
