import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIRECTNESSES, RELIABILITIES } from '../model.ts';
import { betaCdf } from './beta-distribution.ts';
import { estimate } from './estimate.ts';
import { credibilityWeight, decay, directnessWeight, reliabilityWeight } from './evidence-weights.ts';

const item = fc
  .record({
    reliability: fc.nat(RELIABILITIES.length).map(reliabilityWeight),
    credibility: fc.nat(6).map(credibilityWeight),
    directness: fc.nat(DIRECTNESSES.length - 1).map(directnessWeight),
    on: fc.integer({ min: -2000, max: 0 }),
    value: fc.option(fc.constantFrom(1, 0.5, 0.2, 0, -0.5, -1)),
    statement: fc.uuid(),
  })
  .map((parts) => {
    const age = decay(-parts.on, 180);
    return { ...parts, decay: age, weight: parts.reliability * parts.credibility * parts.directness * age };
  });

test('laws of estimates', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 15 }), (evidence) => {
      const found = estimate(evidence, 0, 180);
      const counted = evidence.filter(({ value }) => value !== null);
      for (const { weight } of evidence) expect(weight > 0 && weight <= 1).toBe(true);
      expect(found.belief + found.disbelief + found.uncertainty).toBeCloseTo(1, 12);
      expect(Math.min(found.belief, found.disbelief, found.uncertainty)).toBeGreaterThanOrEqual(0);
      expect(found.value === null).toBe(counted.length === 0);
      expect(Math.abs(found.value ?? 0)).toBeLessThanOrEqual(1);
      expect(found.effectiveEvidence).toBeLessThanOrEqual(counted.length + 1e-9);
      expect(found.low < found.support && found.support < found.high).toBe(true);
      const [a, b] = [2 * found.belief, 2 * found.disbelief].map((part) => 1 + part / found.uncertainty);
      expect(betaCdf(found.low, a ?? 0, b ?? 0)).toBeCloseTo(0.05, 9);
      expect(betaCdf(found.high, a ?? 0, b ?? 0)).toBeCloseTo(0.95, 9);
      const mirrored = estimate(
        evidence.map((one) => ({ ...one, value: one.value === null ? null : -one.value })),
        0,
        180,
      );
      expect([mirrored.belief, mirrored.disbelief]).toEqual([found.disbelief, found.belief]);
      expect(mirrored.low).toBeCloseTo(1 - found.high, 9);
    }),
    { numRuns: 60 },
  );
});
