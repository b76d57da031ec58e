import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changePoints } from './change-points.ts';

/** The cost of cutting a series at these places. */
function costOf(values: readonly number[], cuts: readonly number[], penalty: number): number {
  return [0, ...cuts].reduce((total, from, i) => {
    const segment = values.slice(from, cuts[i] ?? values.length);
    const mean = segment.reduce((sum, value) => sum + value, 0) / segment.length;
    return total + segment.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  }, penalty * cuts.length);
}

test('no partition costs less: all partitions of short series', () => {
  const series = fc.array(fc.constantFrom(1, 0.5, 0, -0.5, -1), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(series, fc.constantFrom(0.01, 0.2, 1), fc.nat(255), (values, penalty, barred) => {
      const mayBegin = (at: number) => ((barred >> (at - 1)) & 1) === 0;
      const places = values.map((_, at) => at).filter((at) => at > 0 && mayBegin(at));
      let [least, fewest] = [Number.POSITIVE_INFINITY, 0];
      for (let chosen = 0; chosen < 2 ** places.length; chosen++) {
        const cuts = places.filter((_, bit) => (chosen >> bit) & 1);
        const cost = costOf(values, cuts, penalty);
        if (cost < least - 1e-9) [least, fewest] = [cost, cuts.length];
        else if (cost < least + 1e-9) fewest = Math.min(fewest, cuts.length);
      }
      const found = changePoints(values, penalty, mayBegin);
      expect(found.every(mayBegin)).toBe(true);
      expect(costOf(values, found, penalty)).toBeCloseTo(least, 9);
      expect(found).toHaveLength(fewest);
    }),
    { numRuns: 80 },
  );
});
