import type { Counts } from './counts.ts';
import { emptyOverlap, type OverlapOf } from './overlap.ts';

/** More levels than this are no longer cheaper as bits. */
const MOST_LEVELS = 8;

/**
 * Overlaps by bits and population count: for tables where each row counts at most once per column and few distinct
 * values occur; undefined for others. Each gap between neighbouring values is one plane of bits "above the gap"; two
 * rows differ by the gap where their bits differ. O(rows² · columns · levels / 32).
 */
export function findBitsetOverlap(counts: Counts, range: number): OverlapOf | undefined {
  const levels = distinctLevels(counts);
  if (levels === undefined || !isSingle(counts)) return undefined;
  const words = (counts.columns + 31) >>> 5;
  const present = new Int32Array(counts.rows * words);
  const gaps = levels.slice(1).map((level, i) => ({
    level,
    weight: range === 0 ? 0 : (level - (levels[i] ?? level)) / range,
    bits: new Int32Array(counts.rows * words),
  }));
  counts.row.forEach((row, cell) => {
    const column = counts.column[cell] ?? 0;
    const at = row * words + (column >>> 5);
    const bit = 1 << (column & 31);
    present[at] = (present[at] ?? 0) | bit;
    for (const { level, bits } of gaps) if ((counts.value[cell] ?? 0) >= level) bits[at] = (bits[at] ?? 0) | bit;
  });
  const overlap = emptyOverlap(counts.rows);
  const both = new Int32Array(words);
  return (a) => {
    const rowA = a * words;
    for (let b = a + 1; b < counts.rows; b++) {
      const rowB = b * words;
      let shared = 0;
      for (let w = 0; w < words; w++) {
        const bits = (present[rowA + w] as number) & (present[rowB + w] as number);
        both[w] = bits;
        shared += populationCount(bits);
      }
      let conflict = 0;
      if (shared > 0)
        for (const { weight, bits } of gaps) {
          let differing = 0;
          for (let w = 0; w < words; w++)
            differing += populationCount(
              ((bits[rowA + w] as number) ^ (bits[rowB + w] as number)) & (both[w] as number),
            );
          conflict += differing * weight;
        }
      overlap.shared[b] = shared;
      overlap.common[b] = shared;
      overlap.conflict[b] = conflict;
      overlap.congruence[b] = shared - conflict;
    }
    return overlap;
  };
}

function distinctLevels(counts: Counts): number[] | undefined {
  const levels = new Set<number>();
  for (const value of counts.value) {
    levels.add(value);
    if (levels.size > MOST_LEVELS) return undefined;
  }
  return [...levels].sort((a, b) => a - b);
}

function isSingle(counts: Counts): boolean {
  const { row, column, count } = counts;
  for (let i = 0; i < count.length; i++)
    if (count[i] !== 1 || (i > 0 && row[i] === row[i - 1] && column[i] === column[i - 1])) return false;
  return true;
}

function populationCount(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
