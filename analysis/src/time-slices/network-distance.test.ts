import { describe, expect, test } from 'vitest';
import { absoluteDistance, spectralDistance } from './network-distance.ts';

describe('distances', () => {
  const tied = (...edges: [string, string, number][]) => ({
    edges: edges.map(([source, target, weight]) => ({ source, target, weight }) as never),
  });

  test('absolute: ties of either', () => {
    expect(absoluteDistance(tied(['a', 'b', 1], ['a', 'c', -1]), tied(['a', 'b', 1 / 2], ['b', 'c', 1]))).toBe(
      1 / 2 + 1 + 1,
    );
  });

  test('spectral: a path has the eigenvalues 3, 1, 0, a single tie 2, 0; the size does not matter', () => {
    const path = tied(['a', 'b', 1], ['b', 'c', 1]);
    expect(spectralDistance(path, tied(['x', 'y', 5]))).toBeCloseTo(1 / 4 + 1 / 4, 12);
    expect(spectralDistance(path, tied(['p', 'q', 7], ['q', 'r', 7], ['p', 'r', -1]))).toBeCloseTo(0, 12);
    expect(spectralDistance(tied(), tied(['a', 'b', -1]))).toBe(0);
  });
});
