import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observedScale, onScale } from './integer-scale.ts';

const numbers = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 })
  .filter((list) => new Set(list).size > 1);

test('on the scale that occurs every value is within -1..1, in the same order, equally far apart', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const scale = observedScale('intensity', list) ?? { from: 0, to: 0 };
      const sorted = [...new Set(list)].sort((a, b) => a - b);
      const values = sorted.map((number) => onScale(number, scale, 1).value ?? Number.NaN);
      values.forEach((value, at) => {
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
        const [number, first] = [sorted[at] ?? 0, sorted[0] ?? 0];
        expect(value - (values[0] ?? 0)).toBeCloseTo((2 * (number - first)) / (scale.to - scale.from), 9);
      });
    }),
  );
});

test('where both signs occur, the sign of the value is that of the number', () => {
  fc.assert(
    fc.property(
      numbers.filter((list) => list.some((n) => n < 0) && list.some((n) => n > 0)),
      (list) => {
        const scale = observedScale('intensity', list) ?? { from: 0, to: 0 };
        for (const number of list)
          expect(Math.sign(onScale(number, scale, 1).value ?? Number.NaN)).toBe(Math.sign(number));
      },
    ),
  );
});
