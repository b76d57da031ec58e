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

/**
 * How many bits two rows have in common in `bits`, and how many of those differ in `low` and in `high`, summed: as
 * [common, differing] in `result`. One walk for three levels at equal distances, two words at a time: their four words of
 * differences are added bit by bit (carry-save) before they are counted. `words` is even.
 */
export function countThreeLevels(
  [bits, low, high]: readonly [Int32Array, Int32Array, Int32Array],
  a: number,
  b: number,
  words: number,
  result: Int32Array,
): void {
  let common = 0;
  let differing = 0;
  for (let w = 0; w < words; w += 2) {
    const i = a + w;
    const j = b + w;
    const even = (bits[i] as number) & (bits[j] as number);
    const odd = (bits[i + 1] as number) & (bits[j + 1] as number);
    common += populationCount(even) + populationCount(odd);
    const x = ((low[i] as number) ^ (low[j] as number)) & even;
    const y = ((high[i] as number) ^ (high[j] as number)) & even;
    const z = ((low[i + 1] as number) ^ (low[j + 1] as number)) & odd;
    const last = ((high[i + 1] as number) ^ (high[j + 1] as number)) & odd;
    const half = x ^ y;
    const three = half ^ z;
    const carried = (x & y) | (half & z);
    differing += populationCount(three ^ last) + 2 * (populationCount(carried) + populationCount(three & last));
  }
  result[0] = common;
  result[1] = differing;
}

function populationCount(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
