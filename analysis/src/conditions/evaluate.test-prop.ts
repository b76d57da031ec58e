import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metBy, once, outcome, stance, world } from '../../test/named-world.ts';

/** Actor n joins once at least k of some others are in, or (when negated) as long as they are not. */
interface Wait {
  others: number[];
  atLeast: number;
  not: boolean;
}

const SIZE = 6;
const waits = (negations: boolean) =>
  fc.array(
    fc.record({
      others: fc.uniqueArray(fc.nat(SIZE - 1), { minLength: 1, maxLength: 3 }),
      atLeast: fc.integer({ min: 1, max: 2 }),
      not: negations ? fc.boolean() : fc.constant(false),
    }),
    { minLength: SIZE, maxLength: SIZE },
  );

function worldOf(given: Wait[], sure: boolean[], order: number[]) {
  const parts = given.flatMap(({ others, atLeast, not }, actor) => [
    metBy(`c${actor}`, { issue: 'i', position: 'SUPPORT', atLeast, actors: others.map((other) => `a${other}`) }),
    stance(`a${actor}`, 'i', sure[actor] === true ? 'SUPPORT' : 'UNDECIDED', {
      if: sure[actor] === true ? [] : [once(not ? `!c${actor}` : `c${actor}`).to('SUPPORT')],
    }),
  ]);
  return world(...order.flatMap((at) => parts[at] ?? []));
}

/** Who joins when positive conditions are read from those found so far and negated ones from `assumed`. */
function closure(given: Wait[], sure: boolean[], assumed: Set<number>): Set<number> {
  const found = new Set(sure.flatMap((is, actor) => (is ? [actor] : [])));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    given.forEach(({ others, atLeast, not }, actor) => {
      const read = not ? assumed : found;
      const met = others.filter((other) => other !== actor && read.has(other)).length >= atLeast;
      if (met !== not) found.add(actor);
    });
  }
  return found;
}

const ACTORS = Array.from({ length: SIZE }, (_, actor) => actor);
const scenario = (negations: boolean) =>
  fc.record({
    given: waits(negations),
    sure: fc.array(fc.boolean(), { minLength: SIZE, maxLength: SIZE }).map((bits) => bits.map((b, i) => b && i < 2)),
    order: fc.shuffledSubarray(
      Array.from({ length: 2 * SIZE }, (_, at) => at),
      { minLength: 2 * SIZE },
    ),
  });

describe('against naive evaluators on random worlds', () => {
  test('without negation: the least set that is closed, the greatest that holds itself', () => {
    fc.assert(
      fc.property(scenario(false), ({ given, sure, order }) => {
        const found = outcome(worldOf(given, sure, order));
        const least = closure(given, sure, new Set());
        const greatest = new Set(ACTORS);
        for (let size = -1; size !== greatest.size; ) {
          size = greatest.size;
          for (const actor of [...greatest]) {
            const wait = given[actor];
            const others = wait?.others.filter((other) => other !== actor && greatest.has(other)) ?? [];
            if (sure[actor] !== true && others.length < (wait?.atLeast ?? 0)) greatest.delete(actor);
          }
        }
        for (const actor of ACTORS) {
          expect(found.least(`a${actor} i`) === 'SUPPORT').toBe(least.has(actor));
          expect(found.greatest(`a${actor} i`) === 'SUPPORT').toBe(greatest.has(actor));
          expect(found.undetermined(`a${actor} i`)).toBe(false);
        }
      }),
    );
  });

  test('with negation: true moves, false stays, the rest is undetermined', () => {
    fc.assert(
      fc.property(scenario(true), ({ given, sure, order }) => {
        const found = outcome(worldOf(given, sure, order));
        let inside = new Set<number>();
        let possible = closure(given, sure, inside);
        for (let size = -1; size !== inside.size; ) {
          size = inside.size;
          inside = closure(given, sure, possible);
          possible = closure(given, sure, inside);
        }
        for (const actor of ACTORS) {
          expect(found.undetermined(`a${actor} i`)).toBe(possible.has(actor) && !inside.has(actor));
          expect(found.least(`a${actor} i`) === 'SUPPORT').toBe(inside.has(actor));
        }
      }),
    );
  });
});
