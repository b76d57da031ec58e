import type { Counts } from '../projection/counts.ts';
import { emptyOverlap, type OverlapOf } from '../projection/overlap.ts';

/**
 * Overlaps where the qualifier is a short text and has no distance: congruence sums n·m over cells that both fill,
 * conflict the count of every cell that only one of the two fills. So congruence + conflict is not IGNORE.
 */
export function shortTextOverlap(counts: Counts): OverlapOf {
  const overlap = emptyOverlap(counts.rows);
  const ignored = new Float64Array(counts.rows);
  return (a) => {
    for (let b = a + 1; b < counts.rows; b++) compare(a, b);
    return { ...overlap, shared: ignored };
  };

  function compare(a: number, b: number): void {
    const ofA = cellsOf(a);
    const ofB = cellsOf(b);
    let congruence = 0;
    let conflict = 0;
    let common = 0;
    for (const [cell, n] of ofA) {
      const m = ofB.get(cell);
      if (m === undefined) conflict += n;
      else {
        congruence += n * m;
        common += n + m - n * m;
      }
    }
    for (const [cell, m] of ofB) if (!ofA.has(cell)) conflict += m;
    overlap.congruence[b] = congruence;
    overlap.conflict[b] = conflict;
    overlap.common[b] = common;
    ignored[b] = 1;
  }

  function cellsOf(row: number): Map<string, number> {
    const cells = new Map<string, number>();
    for (let cell = counts.rowStart[row] ?? 0; cell < (counts.rowStart[row + 1] ?? 0); cell++)
      cells.set(`${counts.column[cell]} ${counts.value[cell]}`, counts.count[cell] ?? 0);
    return cells;
  }
}
