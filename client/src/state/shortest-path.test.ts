import type { PictureEdge } from '@stancegraph/drawing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { neighbours, reachedFrom } from './reach.ts';
import { shortestPath, wayAround } from './shortest-path.ts';

const tie = (source: string, target: string, weight = 1): PictureEdge => ({ source, target, weight, verdict: 'agree' });
const ids = (path: PictureEdge[] | null) => path?.map(({ source, target }) => `${source}${target}`);

it('takes the fewest ties, then the way with the strongest weakest tie, then the first by ids', () => {
  const square = [tie('a', 'b', 3), tie('b', 'd', 1), tie('a', 'c', 2), tie('c', 'd', -2)];
  expect(ids(shortestPath(square, 'a', 'd'))).toEqual(['ac', 'cd']);
  expect(ids(shortestPath([...square, tie('a', 'd', 0.1)], 'a', 'd'))).toEqual(['ad']);
  expect(ids(wayAround([...square, tie('a', 'd', 0.1)], 'a', 'd'))).toEqual(['ac', 'cd']);
  expect(ids(shortestPath([tie('a', 'c'), tie('c', 'd'), tie('a', 'b'), tie('b', 'd')], 'a', 'd'))).toEqual([
    'ab',
    'bd',
  ]);
});

it('finds none where there is none, nor from an actor to itself', () => {
  expect(shortestPath([tie('a', 'b')], 'a', 'z')).toBeNull();
  expect(shortestPath([tie('a', 'b')], 'a', 'a')).toBeNull();
  expect(wayAround([tie('a', 'b')], 'b', 'a')).toBeNull();
});

it('leads over adjoining ties, as many as there are steps between the two, in any order of the ties', () => {
  const place = fc.constantFrom(...'abcdefg');
  const network = fc.uniqueArray(fc.tuple(place, place, fc.integer({ min: -3, max: 3 })), {
    selector: ([a, b]) => [a, b].sort().join(),
  });
  fc.assert(
    fc.property(network, (pairs) => {
      const ties = pairs.filter(([a, b]) => a !== b).map(([a, b, weight]) => tie(a, b, weight));
      const path = shortestPath(ties, 'a', 'g');
      expect(shortestPath([...ties].reverse(), 'a', 'g')).toEqual(path);
      const steps = path?.length ?? ties.length;
      expect(reachedFrom(neighbours(ties), ['a'], steps).has('g')).toBe(path !== null);
      if (!path) return;
      expect(reachedFrom(neighbours(ties), ['a'], steps - 1).has('g')).toBe(false);
      let at = 'a';
      for (const { source, target } of path) {
        expect([source, target]).toContain(at);
        at = source === at ? target : source;
      }
      expect(at).toBe('g');
    }),
  );
});
