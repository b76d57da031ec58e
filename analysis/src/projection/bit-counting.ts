/** How many bits two rows of words, which begin at `a` and `b`, have in common; `both` receives them. */
export function countBoth(bits: Int32Array, a: number, b: number, both: Int32Array): number {
  let count = 0;
  for (let w = 0; w < both.length; w++) {
    const shared = (bits[a + w] as number) & (bits[b + w] as number);
    both[w] = shared;
    count += populationCount(shared);
  }
  return count;
}

/** How many bits differ between two rows among those of `both`. */
export function countDiffering(bits: Int32Array, a: number, b: number, both: Int32Array): number {
  let count = 0;
  for (let w = 0; w < both.length; w++)
    count += populationCount(((bits[a + w] as number) ^ (bits[b + w] as number)) & (both[w] as number));
  return count;
}

/** Adding words up with carry-save adders first was measured: not faster here, as loading them is the larger part. */
function populationCount(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
