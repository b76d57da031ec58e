import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metBy, office, once, stance, status, world } from '../../test/named-world.ts';
import { CERTAIN } from '../conditions/bounds.ts';
import { evaluate } from '../conditions/evaluate.ts';
import { satisfies } from '../conditions/standing-bounds.ts';
import { toThreshold } from '../conditions/threshold.ts';
import type { Position, World } from '../model.ts';
import { POSITIONS } from '../model.ts';
import type { Assumption } from '../network-model.ts';
import { toPositionCode } from '../position/position-code.ts';
import { indexWorld, type WorldIndex } from '../world/index-world.ts';
import { pictureAt } from '../world/picture-at.ts';
import type { Step } from './trigger.ts';
import { type TriggerQuestion, whatWouldItTake } from './what-would-it-take.ts';

const TIME = { asOf: '2025-06-01', knownOn: null };
const ACTORS = ['a', 'b', 'c', 'd', 'e'];
/** Twelve conditions: with a recorded status, and met by positions. */
const GIVEN = ['s0', 's1', 's2', 's3'];
const ASKED = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
const position = fc.constantFrom(...POSITIONS);
const literal = fc
  .tuple(fc.constantFrom(...GIVEN, ...ASKED), fc.nat(3))
  .map(([id, kind]) => (kind === 0 ? `!${id}` : id));
const clause = fc
  .tuple(fc.uniqueArray(literal, { minLength: 1, maxLength: 2 }), position)
  .map(([literals, then]) => once(...literals).to(then));

/** Conditions given and asked for, alternatives, ALL and everybody, negation, lowering; `f` speaks for `a`. */
const worlds: fc.Arbitrary<World> = fc
  .record({
    statuses: fc.array(fc.constantFrom('MET', 'UNMET', 'UNKNOWN' as const), {
      minLength: GIVEN.length,
      maxLength: GIVEN.length,
    }),
    asked: fc.array(
      fc.array(
        fc.record({
          issue: fc.constantFrom('i', 'j'),
          position,
          atLeast: fc.constantFrom(1, 2, 'ALL' as const),
          actors: fc.uniqueArray(fc.constantFrom(...ACTORS, 'f', 'g'), { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      { minLength: ASKED.length, maxLength: ASKED.length },
    ),
    stances: fc.uniqueArray(
      fc.record({
        actor: fc.constantFrom(...ACTORS, 'f'),
        issue: fc.constantFrom('i', 'j'),
        position,
        clauses: fc.array(clause, { maxLength: 2 }),
      }),
      { minLength: 4, maxLength: 9, selector: ({ actor, issue }) => `${actor} ${issue}` },
    ),
  })
  .map(({ statuses, asked, stances }) =>
    world(
      ...statuses.map((is, n) => status(`s${n}`, is)),
      ...asked.map((alternatives, n) => metBy(`p${n}`, ...alternatives)),
      ...stances.map(({ actor, issue, position: stored, clauses }) => stance(actor, issue, stored, { if: clauses })),
      office('f', 'a'),
      // So that everybody named is there.
      ...ACTORS.map((actor) => stance(actor, 'k', 'NEUTRAL')),
    ),
  );

const question = fc.record({
  position,
  issue: fc.constantFrom('i', 'j'),
  atLeast: fc.constantFrom(null, 1, 2, 3),
  include: fc.uniqueArray(fc.constantFrom(...ACTORS), { minLength: 1, maxLength: 2 }),
  movers: fc.constantFrom('NONE' as const, 'OPEN' as const, 'ALL' as const),
});

type Asked = { position: Position; issue: string; atLeast: number | null; include: string[] };

/** The goal by the whole evaluation. */
function reaches(index: WorldIndex, goal: Asked, assume: readonly Assumption[]): boolean {
  const picture = pictureAt(index, TIME);
  const { entries, fixedPoints } = evaluate(index, picture, assume);
  const issue = index.issues.indexOf.get(goal.issue) ?? -1;
  const threshold = toThreshold(toPositionCode(goal.position));
  const { masks } = fixedPoints.least;
  const holders = index.actors.ids.filter(
    (id, actor) =>
      (picture.represents[actor] === 0 || goal.include.includes(id)) &&
      (satisfies(picture, entries, masks, actor, issue, -1, threshold) & CERTAIN) !== 0,
  );
  return goal.include.every((id) => holders.includes(id)) && holders.length >= (goal.atLeast ?? 0);
}

function isSubset<T>(inner: readonly T[], outer: readonly T[]): boolean {
  return inner.every((one) => outer.includes(one));
}

test('finds all minimal sets and only those, as the whole evaluation judges them', () => {
  let answered = 0;
  fc.assert(
    fc.property(worlds, question, (given, { movers, ...goal }) => {
      const index = indexWorld(given);
      if (!index.issues.indexOf.has(goal.issue)) return;
      const asked: TriggerQuestion = { ...TIME, level: 'REPRESENTED', assume: [], goal, maxSize: 3, movers };
      const answer = whatWouldItTake(index, asked);
      expect(answer.complete).toBe(true);
      expect(answer.met).toBe(reaches(index, goal, []));
      if (answer.met) return;
      const key = (step: object) => JSON.stringify(step);
      const place = (step: Step) => ('actor' in step ? `${step.actor} ${step.issue}` : step.condition);
      const clashes = (set: Step[]) => new Set(set.map(place)).size < set.length;
      const minimal: string[][] = [];
      for (const set of subsets(answer.candidates.slice(0, 16), 3)) {
        if (clashes(set) || minimal.some((found) => isSubset(found, set.map(key)))) continue;
        if (reaches(index, goal, set)) minimal.push(set.map(key));
      }
      const known = answer.candidates.slice(0, 16).map(key);
      const found = answer.answers.map(({ steps }) => steps.map(key)).filter((set) => isSubset(set, known));
      expect(found).toEqual(minimal);
      answered += found.length;
    }),
    { numRuns: 60 },
  );
  expect(answered).toBeGreaterThan(10);
});

test('leaves out no condition whose change could help', () => {
  let answered = 0;
  fc.assert(
    fc.property(worlds, fc.nat(), (given, draw) => {
      const index = indexWorld(given);
      const clauses = given.stances.flatMap((held) => held.clauses.map(({ then }) => ({ ...held, then })));
      const wanted = clauses[draw % clauses.length];
      if (wanted === undefined || wanted.actor === 'f') return;
      const goal = { issue: wanted.issue, position: wanted.then, atLeast: null, include: [wanted.actor] };
      if (reaches(index, goal, [])) return;
      const { conditions } = evaluate(index, pictureAt(index, TIME));
      const changes = conditions.flatMap(({ id, least }) => [
        ...(least === 'MET' ? [] : [{ condition: id, status: 'MET' as const }]),
        ...(least === 'MET' || least === 'UNDETERMINED' ? [{ condition: id, status: 'UNMET' as const }] : []),
      ]);
      const key = (set: readonly { condition: string; status: string }[]) =>
        set.map(({ condition, status: is }) => `${condition} ${is}`);
      const minimal: string[][] = [];
      for (const set of subsets(changes, 2)) {
        const clashes = new Set(set.map(({ condition }) => condition)).size < set.length;
        if (clashes || minimal.some((found) => isSubset(found, key(set)))) continue;
        if (reaches(index, goal, set)) minimal.push(key(set));
      }
      const asked = { ...TIME, level: 'REPRESENTED', assume: [], goal, maxSize: 2, movers: 'NONE' } as const;
      const { answers } = whatWouldItTake(index, asked);
      expect(answers.map(({ steps }) => key(steps as { condition: string; status: string }[]))).toEqual(minimal);
      answered += minimal.length;
    }),
    { numRuns: 60 },
  );
  expect(answered).toBeGreaterThan(5);
});

/** By size, then in order. */
function* subsets<T>(items: readonly T[], most: number): Generator<T[]> {
  for (let size = 0; size <= most; size++) yield* ofSize(items, size);
}
function* ofSize<T>(items: readonly T[], size: number): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (let i = 0; i < items.length; i++)
      for (const rest of ofSize(items.slice(i + 1), size - 1)) yield [...items.slice(i, i + 1), ...rest];
}
