import { expect, test } from 'vitest';
import { type Evidence, estimate } from './estimate.ts';

const HALF_LIFE = 100;

function evidence(value: number | null, weight: number, on = 0): Evidence {
  return {
    statement: `st-${value}-${weight}-${on}`,
    weight,
    reliability: 1,
    credibility: 1,
    directness: 1,
    decay: 1,
    value,
    on,
  };
}
const of = (...items: Evidence[]) => estimate(items, 0, HALF_LIFE);

test('by hand: three for, one half against', () => {
  const found = of(evidence(1, 1), evidence(1, 0.8), evidence(0.5, 0.6), evidence(-1, 0.4), evidence(0, 0.2));
  expect(found.value).toBeCloseTo((1 + 0.8 + 0.3 - 0.4) / 3, 12);
  expect(found.effectiveEvidence).toBeCloseTo(3 ** 2 / (1 + 0.64 + 0.36 + 0.16 + 0.04), 12);
  expect(found.support).toBeCloseTo((1 + 2.4) / (2 + 2.8), 12);
  expect([found.belief, found.disbelief, found.uncertainty]).toEqual([2.4 / 4.8, 0.4 / 4.8, 2 / 4.8]);
  expect(found.evidence.map(({ weight }) => weight)).toEqual([1, 0.8, 0.6, 0.4, 0.2]);
  expect(found.state).toBe('SUPPORTED');
});

test('without evidence nothing is known', () => {
  const open = evidence(null, 1);
  for (const found of [of(), of(open)])
    expect(found).toMatchObject({
      value: null,
      support: 0.5,
      effectiveEvidence: 0,
      uncertainty: 1,
      state: 'NONE',
      newest: null,
    });
  expect(of().low).toBeCloseTo(0.05, 9);
  expect(of().high).toBeCloseTo(0.95, 9);
  expect(of(open).evidence).toEqual([open]);
});

test('the share of support is Beta(1 + W+, 1 + W-): of two for and none against the root', () => {
  const { low, high } = of(evidence(1, 1), evidence(1, 1));
  expect(low).toBeCloseTo(0.05 ** (1 / 3), 9);
  expect(high).toBeCloseTo(0.95 ** (1 / 3), 9);
});

test('states', () => {
  const for2 = [evidence(1, 1), evidence(0.5, 1, -1)];
  const against2 = [evidence(-1, 1), evidence(-0.5, 1, -1)];
  expect(of(...for2).state).toBe('SUPPORTED');
  expect(of(...against2).state).toBe('OPPOSED');
  // b = d = 2 / (4 + 2).
  expect(of(...for2, ...against2).state).toBe('CONTESTED');
  // b = 2 / 5, d = 1 / 5.
  expect(of(...for2, evidence(-1, 1)).state).toBe('SUPPORTED');
  expect(of(evidence(1, 1)).state).toBe('THIN');
  expect(of(evidence(0, 1), evidence(0, 1, -1)).state).toBe('THIN');
});

test('evidence is stale once it is older than two half-lives', () => {
  const at = (on: number) => of(evidence(1, 0.3, on), evidence(1, 0.3, on - 1));
  expect(at(-2 * HALF_LIFE).state).toBe('SUPPORTED');
  expect(at(-2 * HALF_LIFE - 1)).toMatchObject({ state: 'STALE', newest: -2 * HALF_LIFE - 1 });
});
