/** Values whose products with `SPREAD` differ by a multiple of this meet in one slot, and are looked for one by one. */
const SLOTS = 256;
const SPREAD = 97;

/**
 * The distinct values in the order of their first appearance, and of each value its number among them; undefined where
 * there are more than `most` (at most 256). One look per value into the slot that its value points to: O(values).
 */
export function findLevels(values: Float64Array, most: number): { levels: number[]; levelOf: Uint8Array } | undefined {
  const levels: number[] = [];
  const levelOf = new Uint8Array(values.length);
  const seen = new Float64Array(SLOTS).fill(Number.NaN);
  const numberIn = new Uint8Array(SLOTS);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const slot = (value * SPREAD) & (SLOTS - 1);
    if (seen[slot] !== value) {
      let number = levels.indexOf(value);
      if (number === -1) {
        if (levels.length === most) return undefined;
        number = levels.push(value) - 1;
      }
      seen[slot] = value;
      numberIn[slot] = number;
    }
    levelOf[i] = numberIn[slot] as number;
  }
  return { levels, levelOf };
}
