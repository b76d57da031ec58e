import { describe, expect, test } from 'vitest';
import { bareWorld } from '../../test/bare-world.ts';
import { DEFAULTS } from '../../test/named-world.ts';
import { statementColumns } from '../../test/statement-columns.ts';
import type { NetworkParameters } from '../network-model.ts';
import { indexWorld } from '../world/index-world.ts';
import { absoluteDistance, spectralDistance } from './network-distance.ts';
import { smoothedNetwork } from './smoothed-network.ts';
import { timeSlices } from './time-slices.ts';

const index = indexWorld(bareWorld(['a', 'b', 'c'], ['i']));
const statements = statementColumns([
  { id: 's1', actor: 'a', issue: 'i', position: 'SUPPORT', date: '2025-03-10' },
  { id: 's2', actor: 'b', issue: 'i', position: 'SUPPORT', date: '2025-03-15' },
  { id: 's3', actor: 'c', issue: 'i', position: 'OPPOSE', date: '2025-03-20' },
]);
const parameters: NetworkParameters = { ...DEFAULTS, basis: 'STATEMENTS', normalization: 'NONE', level: 'SELF' };
const weights = (kernel: 'TRIANGULAR' | 'EPANECHNIKOV' | 'UNIFORM', middle: string) =>
  smoothedNetwork(index, statements, parameters, middle, { kernel, bandwidth: 10 }).edges.map((edge) => [
    `${edge.source}${edge.target}`,
    edge.weight,
  ]);

test('a pair counts the root of the product of both kernel weights', () => {
  const close = ([pair, weight]: (string | number)[]) => [pair, expect.closeTo(Number(weight), 12)];
  expect(weights('TRIANGULAR', '2025-03-10')).toEqual([['ab', Math.sqrt(1 * (1 / 2))]].map(close));
  expect(weights('TRIANGULAR', '2025-03-15')).toEqual(
    [
      ['ab', Math.sqrt(1 / 2)],
      ['ac', -1 / 2],
      ['bc', -Math.sqrt(1 / 2)],
    ].map(close),
  );
  expect(weights('EPANECHNIKOV', '2025-03-15')[1]).toEqual(close(['ac', -9 / 16]));
  expect(weights('UNIFORM', '2025-03-10').map(([pair]) => pair)).toEqual(['ab', 'ac', 'bc']);
});

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

test('slices go from day to day and say how far they moved', () => {
  const options = { kernel: 'TRIANGULAR', bandwidth: 10, from: '2025-03-10', to: '2025-03-16', step: 5 } as const;
  const slices = timeSlices(index, statements, parameters, options);
  expect(slices.map(({ middle }) => middle)).toEqual(['2025-03-10', '2025-03-15']);
  expect(slices[0]?.change).toBeNull();
  expect(slices[1]?.change?.absolute).toBeCloseTo(1 / 2 + Math.sqrt(1 / 2), 12);
});

test('what cannot be smoothed is refused', () => {
  const smooth = { kernel: 'UNIFORM', bandwidth: 10 } as const;
  const draw = (more: Partial<NetworkParameters>, bandwidth = 10) =>
    smoothedNetwork(index, statements, { ...parameters, ...more }, '2025-03-10', { ...smooth, bandwidth });
  const refusal = expect.objectContaining({ code: 'NOT_SMOOTH' });
  expect(() => draw({ basis: 'STANCES' })).toThrow(refusal);
  expect(() => draw({ method: 'DNA_3_1_2' })).toThrow(refusal);
  expect(() => draw({}, 0)).toThrow(refusal);
  const slices = { ...smooth, from: '2000-01-01', to: '2025-01-01' };
  expect(() => timeSlices(index, statements, parameters, { ...slices, step: 1 })).toThrow(
    expect.objectContaining({ code: 'TOO_LARGE' }),
  );
  expect(() => timeSlices(index, statements, parameters, { ...slices, step: 0 })).toThrow(refusal);
});
