import { expect, it } from 'vitest';
import { thinned } from './thinned.ts';

const tie = (source: string, target: string, weight: number) => ({ source, target, weight });
/** Five who agree strongly with each other, and z, who is tied weakly to all of them. */
const five = ['a', 'b', 'c', 'd', 'e'];
const strong = five.flatMap((one, at) => five.slice(at + 1).map((other) => tie(one, other, 5)));
const weak = five.map((one, at) => tie(one, 'z', -(at + 1) / 10));
const all = [...weak, ...strong];

it('leaves a picture with few ties as it is', () => {
  expect(thinned(all, 15)).toBe(all);
});

it('keeps the strongest, and of each node the two strongest, whatever their sign', () => {
  const kept = thinned(all, 10);
  expect(kept).toHaveLength(10);
  expect(kept.filter(({ target }) => target === 'z')).toEqual([tie('d', 'z', -0.4), tie('e', 'z', -0.5)]);
});

it('keeps all ties of the one that is looked at', () => {
  expect(thinned(all, 8, 'z').filter(({ target }) => target === 'z')).toEqual(weak);
});

it('does not depend on the order of the ties', () => {
  expect(new Set(thinned([...all].reverse(), 9))).toEqual(new Set(thinned(all, 9)));
});
