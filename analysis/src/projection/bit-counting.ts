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

/** `countThreeLevels` takes so many words at a time. */
export const BLOCK = 4;

/**
 * How many bits two rows have in common in `bits`, and how many of those differ in `low` and in `high`, summed: as
 * [common, differing] in `result`. One walk for three levels at equal distances; `words` is a multiple of `BLOCK`. Words
 * are added bit by bit (carry-save adders, one counter each for ones, twos and fours) and only carries are counted: Muła,
 * Kurz & Lemire 2018, doi:10.1093/comjnl/bxx046.
 */
export function countThreeLevels(
  [bits, low, high]: readonly [Int32Array, Int32Array, Int32Array],
  a: number,
  b: number,
  words: number,
  result: Int32Array,
): void {
  let [ones, twos, common] = [0, 0, 0];
  let [differingOnes, differingTwos, differingFours, differing] = [0, 0, 0, 0];
  for (let w = 0; w < words; w += BLOCK) {
    const i = a + w;
    const j = b + w;
    const both0 = (bits[i] as number) & (bits[j] as number);
    const both1 = (bits[i + 1] as number) & (bits[j + 1] as number);
    const both2 = (bits[i + 2] as number) & (bits[j + 2] as number);
    const both3 = (bits[i + 3] as number) & (bits[j + 3] as number);
    const carry01 = majority(both0, both1, ones);
    ones ^= both0 ^ both1;
    const carry23 = majority(both2, both3, ones);
    ones ^= both2 ^ both3;
    common += populationCount(majority(carry01, carry23, twos));
    twos ^= carry01 ^ carry23;

    const low0 = ((low[i] as number) ^ (low[j] as number)) & both0;
    const high0 = ((high[i] as number) ^ (high[j] as number)) & both0;
    const two0 = majority(low0, high0, differingOnes);
    differingOnes ^= low0 ^ high0;
    const low1 = ((low[i + 1] as number) ^ (low[j + 1] as number)) & both1;
    const high1 = ((high[i + 1] as number) ^ (high[j + 1] as number)) & both1;
    const two1 = majority(low1, high1, differingOnes);
    differingOnes ^= low1 ^ high1;
    const four01 = majority(two0, two1, differingTwos);
    differingTwos ^= two0 ^ two1;
    const low2 = ((low[i + 2] as number) ^ (low[j + 2] as number)) & both2;
    const high2 = ((high[i + 2] as number) ^ (high[j + 2] as number)) & both2;
    const two2 = majority(low2, high2, differingOnes);
    differingOnes ^= low2 ^ high2;
    const low3 = ((low[i + 3] as number) ^ (low[j + 3] as number)) & both3;
    const high3 = ((high[i + 3] as number) ^ (high[j + 3] as number)) & both3;
    const two3 = majority(low3, high3, differingOnes);
    differingOnes ^= low3 ^ high3;
    const four23 = majority(two2, two3, differingTwos);
    differingTwos ^= two2 ^ two3;
    differing += populationCount(majority(four01, four23, differingFours));
    differingFours ^= four01 ^ four23;
  }
  result[0] = 4 * common + 2 * populationCount(twos) + populationCount(ones);
  result[1] =
    8 * differing +
    4 * populationCount(differingFours) +
    2 * populationCount(differingTwos) +
    populationCount(differingOnes);
}

/** The carry of adding three words bit by bit. */
function majority(x: number, y: number, z: number): number {
  return (x & y) | ((x ^ y) & z);
}

function populationCount(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
