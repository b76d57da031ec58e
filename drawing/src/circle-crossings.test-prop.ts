import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circleCrossings } from './circle-crossings.ts';

const place = fc.nat(11);
const chord = fc.tuple(place, place).filter(([a, b]) => a !== b);

it('counts the pairs of chords of which each has one end on either side of the other', () => {
  fc.assert(
    fc.property(fc.array(chord, { maxLength: 25 }), (chords) => {
      const between = ([a, b]: readonly [number, number], at: number) => at > Math.min(a, b) && at < Math.max(a, b);
      const cross = (one: readonly [number, number], other: readonly [number, number]) =>
        !one.some((end) => other.includes(end)) && between(one, other[0]) !== between(one, other[1]);
      const pairs = chords.flatMap((one, at) => chords.slice(at + 1).filter((other) => cross(one, other)));
      expect(circleCrossings(chords, 12)).toBe(pairs.length);
    }),
  );
});
