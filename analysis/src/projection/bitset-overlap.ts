import { BLOCK, countBoth, countDiffering, countThreeLevels } from './bit-counting.ts';
import type { Counts } from './counts.ts';
import { findLevels } from './levels.ts';
import { emptyOverlap, type OverlapOf } from './overlap.ts';

/** More levels than this are no longer cheaper as bits. */
const MOST_LEVELS = 8;

/**
 * Overlaps by bits and population count: for tables where each row counts at most once per column and few distinct
 * values occur; undefined for others. Each gap between neighbouring values is one plane of bits "above the gap"; two
 * rows differ by the gap where their bits differ. O(rows² · columns · levels / 32).
 */
export function findBitsetOverlap(counts: Counts, range: number): OverlapOf | undefined {
  if (!isSingle(counts)) return undefined;
  const found = findLevels(counts.value, MOST_LEVELS);
  if (found === undefined) return undefined;
  const { levels, levelOf } = found;
  const words = BLOCK * Math.ceil(counts.columns / (32 * BLOCK));
  const planeAbove = (least: number) =>
    planeOf(
      counts,
      words,
      levelOf,
      Uint8Array.from(levels, (level) => (level >= least ? 1 : 0)),
    );
  const present = planeAbove(Number.NEGATIVE_INFINITY);
  const ascending = levels.toSorted((a, b) => a - b);
  const gaps = ascending.slice(1).map((level, i) => ({
    weight: range === 0 ? 0 : (level - (ascending[i] ?? level)) / range,
    bits: planeAbove(level),
  }));
  const overlap = emptyOverlap(counts.rows);
  const both = new Int32Array(words);
  const compare = threeLevels() ?? anyLevels;
  return (a) => {
    for (let b = a + 1; b < counts.rows; b++) compare(a * words, b * words, b);
    return overlap;
  };

  function note(b: number, shared: number, conflict: number): void {
    overlap.shared[b] = shared;
    overlap.common[b] = shared;
    overlap.conflict[b] = conflict;
    overlap.congruence[b] = shared - conflict;
  }

  function anyLevels(rowA: number, rowB: number, b: number): void {
    const shared = countBoth(present, rowA, rowB, both);
    let conflict = 0;
    if (shared > 0) for (const { weight, bits } of gaps) conflict += countDiffering(bits, rowA, rowB, both) * weight;
    note(b, shared, conflict);
  }

  /** Against, neutral and for: the commonest table. */
  function threeLevels(): typeof anyLevels | undefined {
    const [low, high, ...more] = gaps;
    if (low === undefined || high === undefined || more.length > 0 || low.weight !== high.weight) return undefined;
    const planes = [present, low.bits, high.bits] as const;
    const found = new Int32Array(2);
    return (rowA, rowB, b) => {
      countThreeLevels(planes, rowA, rowB, words, found);
      note(b, found[0] as number, (found[1] as number) * low.weight);
    };
  }
}

/** A bit for each cell at one of the levels marked 1, row by row; cells of a row are ordered by column. */
function planeOf(
  { rows, rowStart, column }: Counts,
  words: number,
  levelOf: Uint8Array,
  marked: Uint8Array,
): Int32Array {
  const bits = new Int32Array(words * rows);
  for (let row = 0; row < rows; row++) {
    const end = rowStart[row + 1] as number;
    for (let cell = rowStart[row] as number; cell < end; ) {
      const at = (column[cell] as number) >> 5;
      let word = 0;
      // No branch on the value: half of them would be mispredicted.
      for (; cell < end && (column[cell] as number) >> 5 === at; cell++)
        word |= (marked[levelOf[cell] as number] as number) << (column[cell] as number);
      bits[row * words + at] = word;
    }
  }
  return bits;
}

function isSingle({ row, column, count }: Counts): boolean {
  for (let i = 0; i < count.length; i++)
    if (count[i] !== 1 || (i > 0 && row[i] === row[i - 1] && column[i] === column[i - 1])) return false;
  return true;
}
