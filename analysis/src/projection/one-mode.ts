import type { Aggregation, Method } from '../network-model.ts';
import { findBitsetOverlap } from './bitset-overlap.ts';
import type { Counts } from './counts.ts';
import type { OverlapOf } from './overlap.ts';
import { sparseOverlap } from './sparse-overlap.ts';

export interface OneModeOptions {
  aggregation: Exclude<Aggregation, 'COMBINE'>;
  normalization: 'NONE' | 'AVERAGE' | 'JACCARD' | 'COSINE';
  method: Method;
}

/** The ties of a one-mode network, `source` < `target` as row numbers, ordered by both; each has a weight. */
export interface Ties {
  source: Int32Array;
  target: Int32Array;
  weight: Float64Array;
  /** Not normalized. */
  congruence: Float64Array;
  conflict: Float64Array;
  /** Columns that both ends count on. */
  shared: Int32Array;
}

/** Weights this near to nothing are rounding. */
const NOTHING = 1e-12;

/**
 * One-mode projection of rows over columns: congruence sums (1-d) and conflict d over all pairs of counts on shared
 * columns, d = |x-y| / range; IGNORE is their sum, SUBTRACT their difference. CORRECTED: range 2, the whole scale.
 * DNA_3_1_2: the range of the values that occur. Ties of weight 0 are left out. `overlap` replaces how two rows are compared. Leifeld 2017,
 * doi:10.1093/oxfordhb/9780190228217.013.25.
 */
export function oneMode(counts: Counts, options: OneModeOptions, overlap?: OverlapOf): Ties {
  const range = rangeOf(counts, options);
  const overlapOf = overlap ?? overlapBy(counts, range, options);
  const divisor = normalizer(counts, options);
  const ties = { source: [], target: [], weight: [], congruence: [], conflict: [], shared: [] } as Record<
    keyof Ties,
    number[]
  >;
  for (let a = 0; a < counts.rows; a++) {
    const { congruence, conflict, shared, common } = overlapOf(a);
    for (let b = a + 1; b < counts.rows; b++) {
      if (shared[b] === 0) continue;
      const agree = congruence[b] ?? 0;
      const differ = conflict[b] ?? 0;
      const by = divisor(a, b, common[b] ?? 0);
      const weight = by === 0 ? 0 : aggregate(options.aggregation, agree, differ) / by;
      if (Math.abs(weight) <= NOTHING) continue;
      ties.source.push(a);
      ties.target.push(b);
      ties.weight.push(weight);
      ties.congruence.push(agree);
      ties.conflict.push(differ);
      ties.shared.push(shared[b] ?? 0);
    }
  }
  return {
    source: Int32Array.from(ties.source),
    target: Int32Array.from(ties.target),
    weight: Float64Array.from(ties.weight),
    congruence: Float64Array.from(ties.congruence),
    conflict: Float64Array.from(ties.conflict),
    shared: Int32Array.from(ties.shared),
  };
}

/** Bits where a row counts once per column and the table is dense enough for them to be cheaper than its cells. */
function overlapBy(counts: Counts, range: number, { normalization, method }: OneModeOptions): OverlapOf {
  const dnaJaccard = normalization === 'JACCARD' && method === 'DNA_3_1_2';
  const perColumn = new Float64Array(counts.columns);
  for (let cell = 0; cell < counts.column.length; cell++) {
    const column = counts.column[cell] as number;
    perColumn[column] = (perColumn[column] as number) + 1;
  }
  const pairs = perColumn.reduce((sum, cells) => sum + cells * cells, 0);
  const words = (counts.rows * counts.rows * counts.columns) / 64;
  const bits = dnaJaccard || pairs < words ? undefined : findBitsetOverlap(counts, range);
  return bits ?? sparseOverlap(counts, range, dnaJaccard ? 'DNA_CELLS' : 'COLUMN_MINIMUM');
}

function aggregate(aggregation: OneModeOptions['aggregation'], congruence: number, conflict: number): number {
  switch (aggregation) {
    case 'IGNORE':
      return congruence + conflict;
    case 'CONGRUENCE':
      return congruence;
    case 'CONFLICT':
      return conflict;
    case 'SUBTRACT':
      return congruence - conflict;
  }
}

/** What distances are divided by: the whole scale, or in DNA 3.1.2 the values that occur. */
export function rangeOf(counts: Counts, { method }: Pick<OneModeOptions, 'method'>): number {
  return method === 'CORRECTED' ? 2 : observedRange(counts);
}

function observedRange(counts: Counts): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of counts.value) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high > low ? high - low : 0;
}

/**
 * What a tie is divided by, A and B the counts of both rows. AVERAGE (A+B)/2. JACCARD the larger count of each column,
 * summed (in DNA 3.1.2 cell by cell, with the product where both count). COSINE the product of the L2 norms of the
 * cells (in DNA 3.1.2 A·B).
 */
function normalizer(counts: Counts, options: OneModeOptions): (a: number, b: number, common: number) => number {
  const sums = new Float64Array(counts.rows);
  const squares = new Float64Array(counts.rows);
  for (let row = 0; row < counts.rows; row++)
    for (let cell = counts.rowStart[row] as number; cell < (counts.rowStart[row + 1] as number); cell++) {
      const count = counts.count[cell] as number;
      sums[row] = (sums[row] as number) + count;
      squares[row] = (squares[row] as number) + count * count;
    }
  const sum = (row: number) => sums[row] ?? 0;
  const norm = (row: number) => Math.sqrt(squares[row] ?? 0);
  switch (options.normalization) {
    case 'NONE':
      return () => 1;
    case 'AVERAGE':
      return (a, b) => (sum(a) + sum(b)) / 2;
    case 'JACCARD':
      return (a, b, common) => sum(a) + sum(b) - common;
    case 'COSINE':
      return options.method === 'CORRECTED' ? (a, b) => norm(a) * norm(b) : (a, b) => sum(a) * sum(b);
  }
}
