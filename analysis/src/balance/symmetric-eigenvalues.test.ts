import { expect, test } from 'vitest';
import { seededRandom } from '../graph/random.ts';
import { symmetricEigenvalues } from './symmetric-eigenvalues.ts';

const sorted = (matrix: readonly number[], n: number) =>
  [...symmetricEigenvalues(Float64Array.from(matrix), n)].sort((a, b) => a - b);
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

test('by hand', () => {
  expect(sorted([], 0)).toEqual([]);
  expect(sorted([7], 1)).toEqual([7]);
  expect(sorted([0, 0, 0, 0], 2)).toEqual([0, 0]);
  expect(sorted([2, -1, -1, 2], 2)).toEqual(close([1, 3]));
  // The Laplacian of a path of three, and of a complete graph of four.
  expect(sorted([1, -1, 0, -1, 2, -1, 0, -1, 1], 3)).toEqual(close([0, 1, 3]));
  expect(sorted([3, -1, -1, -1, -1, 3, -1, -1, -1, -1, 3, -1, -1, -1, -1, 3], 4)).toEqual(close([0, 4, 4, 4]));
});

test('sums of powers are those of the matrix', () => {
  const random = seededRandom(1);
  for (const n of [5, 20, 61]) {
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j <= i; j++) {
        matrix[i * n + j] = random() - 1 / 2;
        matrix[j * n + i] = matrix[i * n + j] ?? 0;
      }
    const values = symmetricEigenvalues(matrix, n);
    const power = (k: number) => values.reduce((sum, value) => sum + value ** k, 0);
    expect(power(1)).toBeCloseTo(
      matrix.reduce((sum, x, at) => sum + (at % (n + 1) === 0 ? x : 0), 0),
      10,
    );
    expect(power(2)).toBeCloseTo(
      matrix.reduce((sum, x) => sum + x * x, 0),
      10,
    );
    let cubes = 0;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        for (let k = 0; k < n; k++)
          cubes += (matrix[i * n + j] ?? 0) * (matrix[j * n + k] ?? 0) * (matrix[k * n + i] ?? 0);
    expect(power(3)).toBeCloseTo(cubes, 9);
  }
});
