import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK, countBoth, countDiffering, countThreeLevels } from './bit-counting.ts';

const bitsOf = (words: Int32Array) =>
  [...words].flatMap((word) => [...(word >>> 0).toString(2)]).filter((bit) => bit === '1').length;
const rows = fc
  .integer({ min: 1, max: 9 })
  .chain((size) => fc.tuple(...[0, 1, 2].map(() => fc.int32Array({ minLength: size, maxLength: size }))));

test('full words', () => {
  const full = new Int32Array(6).fill(-1);
  expect(countBoth(full, 0, 3, new Int32Array(3))).toBe(96);
  expect(countDiffering(new Int32Array(6).fill(-1, 3), 0, 3, full.slice(3))).toBe(96);
});

test('what two rows share, and where they differ among it', () => {
  fc.assert(
    fc.property(rows, ([present = new Int32Array(0), a = present, b = present]) => {
      const size = present.length;
      const both = new Int32Array(size);
      const table = Int32Array.from([...a, ...b]);
      const shared = a.map((word, w) => word & (b[w] ?? 0));
      expect(countBoth(table, 0, size, both)).toBe(bitsOf(shared));
      expect(both).toEqual(shared);
      const differing = a.map((word, w) => (word ^ (b[w] ?? 0)) & (present[w] ?? 0));
      expect(countDiffering(table, 0, size, present)).toBe(bitsOf(differing));
    }),
  );
});

test('full words of three levels carry through every counter', () => {
  const full = new Int32Array(64).fill(-1);
  const none = new Int32Array(64).fill(-1, 32);
  const found = new Int32Array(2);
  countThreeLevels([full, none, none], 0, 32, 32, found);
  expect([...found]).toEqual([1024, 2048]);
});

test('three levels in one walk are the two walks', () => {
  const words = 3 * BLOCK;
  const row = fc.int32Array({ minLength: words, maxLength: words });
  const plane = fc.tuple(row, row).map(([a, b]) => Int32Array.from([...a, ...b]));
  fc.assert(
    fc.property(plane, plane, plane, (present, low, high) => {
      const both = new Int32Array(words);
      const common = countBoth(present, 0, words, both);
      const differing = countDiffering(low, 0, words, both) + countDiffering(high, 0, words, both);
      const found = new Int32Array(2);
      countThreeLevels([present, low, high], 0, words, words, found);
      expect([...found]).toEqual([common, differing]);
    }),
  );
});
