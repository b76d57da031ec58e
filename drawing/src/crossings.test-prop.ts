import fc from 'fast-check';
import { it } from 'vitest';
import { crossings } from './crossings.ts';

type Line = readonly [number, number];
const byHand = (lines: readonly Line[]): number =>
  lines.reduce((sum, a, at) => sum + lines.slice(at + 1).filter((b) => (a[0] - b[0]) * (a[1] - b[1]) < 0).length, 0);

it('is the number of pairs that stand the other way round', () => {
  const line = fc.tuple(fc.nat(9), fc.nat(9));
  fc.assert(fc.property(fc.array(line, { maxLength: 30 }), (lines) => crossings(lines) === byHand(lines)));
});
