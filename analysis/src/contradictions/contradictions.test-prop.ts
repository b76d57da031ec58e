import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareWorld } from '../../test/bare-world.ts';
import { statementColumns } from '../../test/statement-columns.ts';
import { POSITIONS, STATEMENT_KINDS } from '../model.ts';
import { toPositionCode, toValue } from '../position/position-code.ts';
import { indexWorld } from '../world/index-world.ts';
import { contradictions } from './contradictions.ts';

const rows = fc.array(
  fc.record({
    actor: fc.constantFrom('a', 'b'),
    issue: fc.constantFrom('i', 'j'),
    position: fc.constantFrom(...POSITIONS),
    kind: fc.constantFrom(...STATEMENT_KINDS),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  { maxLength: 12 },
);
const isDeed = (kind: string) => kind === 'VOTED' || kind === 'ACTED';

test('is what comparing everything with everything finds', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(3, 10), fc.constantFrom(0.5, 1, 2), (drawn, withinDays, atLeast) => {
      const given = drawn
        .map(({ day, ...row }, i) => ({ ...row, day, id: `st-${String(i).padStart(2, '0')}`, date: dateOf(day) }))
        .sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
      const question = { issues: null, actors: null, kinds: null, window: null, knownOn: null, withinDays, atLeast };
      const table = contradictions(indexWorld(bareWorld(['a', 'b'], ['i', 'j'])), statementColumns(given), question);
      const found = Array.from({ length: table.size }, (_, row) => table.get(row));
      const expected = given.flatMap((later, at) =>
        [true, false].flatMap((isSameSide) => {
          const nearest = given
            .slice(0, at)
            .findLast(
              (earlier) =>
                earlier.actor === later.actor &&
                earlier.issue === later.issue &&
                (isDeed(earlier.kind) === isDeed(later.kind)) === isSameSide &&
                later.position !== 'UNDECIDED' &&
                earlier.position !== 'UNDECIDED' &&
                Math.abs(numberOf(earlier) - numberOf(later)) >= atLeast,
            );
          if (nearest === undefined || later.day - nearest.day > withinDays) return [];
          return `${isSameSide ? 'SELF' : 'WORD_DEED'} ${nearest.id} ${later.id}`;
        }),
      );
      expect(found.map(({ kind, first, second }) => `${kind} ${first} ${second}`).sort()).toEqual(expected.sort());
    }),
    { numRuns: 60 },
  );
});

const dateOf = (day: number) => `2025-01-${String(day).padStart(2, '0')}`;
const numberOf = ({ position }: { position: (typeof POSITIONS)[number] }) => toValue(toPositionCode(position));
