import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, metBy, office, once, stance, world } from '../../test/named-world.ts';
import { POSITIONS } from '../model.ts';
import { coalitionNetwork } from '../network/coalition-network.ts';
import { indexWorld } from '../world/index-world.ts';
import type { ChangeKind } from './change-kinds.ts';
import { communityChanges } from './community-changes.ts';
import { conditionChanges } from './condition-changes.ts';
import { positionChanges } from './position-changes.ts';
import { threePictures } from './three-pictures.ts';
import { tieChanges } from './tie-changes.ts';

const DAYS = ['2025-01-01', '2025-02-01', '2025-03-01'] as const;
const worlds = fc
  .uniqueArray(
    fc.record({
      actor: fc.constantFrom('a', 'b', 'c', 'd', 'm'),
      issue: fc.constantFrom('i', 'j'),
      position: fc.constantFrom(...POSITIONS),
      from: fc.constantFrom(...DAYS),
      isConditional: fc.boolean(),
      isTakenBack: fc.boolean(),
    }),
    { selector: ({ actor, issue, from }) => `${actor} ${issue} ${from}`, maxLength: 14 },
  )
  .map((list) =>
    indexWorld(
      world(
        metBy('a-in', { issue: 'i', position: 'LEAN_SUPPORT', actors: ['a'] }),
        office('m', 'd'),
        ...list.map(({ actor, issue, position, from, isConditional, isTakenBack }) =>
          stance(actor, issue, position, {
            from,
            if: isConditional ? [once('a-in').to('SUPPORT')] : [],
            retractedAt: isTakenBack ? '2025-06-01T00:00:00.000Z' : null,
          }),
        ),
      ),
    ),
  );
const instants = fc.constantFrom('2025-05-01T00:00:00.000Z', '2025-07-01T00:00:00.000Z', null);
const times = fc.record({ asOf: fc.constantFrom(...DAYS), knownOn: instants });

const BACKWARD: Record<ChangeKind, ChangeKind> = {
  NEW: 'WITHDRAWN',
  WITHDRAWN: 'NEW',
  MOVED: 'MOVED',
  HARDENED: 'SOFTENED',
  SOFTENED: 'HARDENED',
  CONDITION_ADDED: 'CONDITION_DROPPED',
  CONDITION_DROPPED: 'CONDITION_ADDED',
};
type Time = { asOf: string; knownOn: string | null };

function between(index: ReturnType<typeof indexWorld>, one: Time, other: Time) {
  const question = {
    from: one.asOf,
    to: other.asOf,
    knownFrom: one.knownOn,
    knownTo: other.knownOn,
    issues: null,
    level: 'REPRESENTED' as const,
  };
  const pictures = threePictures(index, question);
  const drawn = (asOf: string, knownOn: string | null) => coalitionNetwork(index, null, { ...DEFAULTS, asOf, knownOn });
  const before = drawn(one.asOf, one.knownOn);
  const networks = { before, between: drawn(one.asOf, other.knownOn), after: drawn(other.asOf, other.knownOn) };
  return {
    positions: positionChanges(index, pictures, question),
    conditions: conditionChanges(index, pictures, question),
    ties: tieChanges(networks),
    communities: communityChanges(networks),
  };
}

test('nothing differs between a picture and itself', () => {
  fc.assert(
    fc.property(worlds, times, (index, time) => {
      expect(between(index, time, time)).toEqual({ positions: [], conditions: [], ties: [], communities: [] });
    }),
    { numRuns: 30 },
  );
});

test('backward, everything is its contrary', () => {
  fc.assert(
    fc.property(worlds, times, times, (index, one, other) => {
      const [there, back] = [between(index, one, other), between(index, other, one)];
      const kinds = ({ positions }: typeof there, turn: (kind: ChangeKind) => ChangeKind) =>
        positions.map(({ actor, issue, kinds: of }) => `${actor} ${issue} ${of.map(turn).sort()}`);
      expect(kinds(there, (kind) => BACKWARD[kind])).toEqual(kinds(back, (kind) => kind));
      expect(there.ties.map(({ difference }) => -difference)).toEqual(back.ties.map(({ difference }) => difference));
      expect(there.conditions.map(({ before, after }) => [after, before])).toEqual(
        back.conditions.map(({ before, after }) => [before, after]),
      );
      const turned = { JOINED: 'LEFT', LEFT: 'JOINED', MOVED: 'MOVED' };
      expect(there.communities.map(({ actor, kind }) => [actor, turned[kind]])).toEqual(
        back.communities.map(({ actor, kind }) => [actor, kind]),
      );
    }),
    { numRuns: 40 },
  );
});

test('with the same knowledge the world changed, on the same day we learned', () => {
  fc.assert(
    fc.property(worlds, times, times, (index, one, other) => {
      const causes = (to: Time) => {
        const { positions, conditions, ties, communities } = between(index, one, to);
        return new Set([...positions, ...conditions, ...ties, ...communities].map(({ cause }) => cause));
      };
      expect([...causes({ ...other, knownOn: one.knownOn })].filter((cause) => cause !== 'WORLD')).toEqual([]);
      expect([...causes({ ...other, asOf: one.asOf })].filter((cause) => cause !== 'LEARNED')).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
