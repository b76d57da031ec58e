/**
 * What one row has in common with every later one; entries at or before the row itself are not filled in.
 * The arrays are reused from row to row: read them before asking for the next.
 */
export interface Overlap {
  congruence: Float64Array;
  conflict: Float64Array;
  /** Columns on which both have a count. */
  shared: Float64Array;
  /** What the Jaccard normalization takes off the sum of both rows. */
  common: Float64Array;
}

export type OverlapOf = (row: number) => Overlap;

export function emptyOverlap(rows: number): Overlap {
  return {
    congruence: new Float64Array(rows),
    conflict: new Float64Array(rows),
    shared: new Float64Array(rows),
    common: new Float64Array(rows),
  };
}
