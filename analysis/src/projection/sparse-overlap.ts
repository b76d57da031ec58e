import { type Counts, transpose } from './counts.ts';
import { emptyOverlap, type OverlapOf } from './overlap.ts';

/** What `common` holds: the smaller count of each column, or DNA 3.1.2's term over cells that both fill. */
export type CommonTerm = 'COLUMN_MINIMUM' | 'DNA_CELLS';

/**
 * Overlaps of any table, row by row over its cells: congruence sums n·m·(1-d), conflict n·m·d over the cells of shared
 * columns, with d = |x-y| / range (0 where the range is 0). O(sum over columns of cells²).
 */
export function sparseOverlap(counts: Counts, range: number, term: CommonTerm): OverlapOf {
  const byColumn = transpose(counts);
  const totals = columnTotals(counts);
  const totalsByColumn = transpose(totals);
  const overlap = emptyOverlap(counts.rows);
  return (a) => {
    for (const array of Object.values(overlap)) array.fill(0);
    addCells(a);
    addColumns(a);
    return overlap;
  };

  function addCells(a: number): void {
    for (let cell = counts.rowStart[a] ?? 0; cell < (counts.rowStart[a + 1] ?? 0); cell++) {
      const column = counts.column[cell] ?? 0;
      const x = counts.value[cell] ?? 0;
      const n = counts.count[cell] ?? 0;
      const end = byColumn.rowStart[column + 1] ?? 0;
      for (let other = byColumn.rowStart[column] ?? 0; other < end; other++) {
        const b = byColumn.column[other] as number;
        if (b <= a) continue;
        const y = byColumn.value[other] as number;
        const m = byColumn.count[other] as number;
        const distance = range === 0 ? 0 : Math.abs(x - y) / range;
        overlap.conflict[b] = (overlap.conflict[b] as number) + n * m * distance;
        overlap.congruence[b] = (overlap.congruence[b] as number) + n * m * (1 - distance);
        if (term === 'DNA_CELLS' && x === y) overlap.common[b] = (overlap.common[b] as number) + n + m - n * m;
      }
    }
  }

  function addColumns(a: number): void {
    for (let cell = totals.rowStart[a] ?? 0; cell < (totals.rowStart[a + 1] ?? 0); cell++) {
      const column = totals.column[cell] ?? 0;
      const n = totals.count[cell] ?? 0;
      const end = totalsByColumn.rowStart[column + 1] ?? 0;
      for (let other = totalsByColumn.rowStart[column] ?? 0; other < end; other++) {
        const b = totalsByColumn.column[other] as number;
        if (b <= a) continue;
        overlap.shared[b] = (overlap.shared[b] as number) + 1;
        if (term === 'COLUMN_MINIMUM')
          overlap.common[b] = (overlap.common[b] as number) + Math.min(n, totalsByColumn.count[other] as number);
      }
    }
  }
}

/** How often each row spoke on each column, whatever it said. */
function columnTotals(counts: Counts): Counts {
  const row: number[] = [];
  const column: number[] = [];
  const count: number[] = [];
  counts.count.forEach((n, cell) => {
    const last = row.length - 1;
    if (row[last] === counts.row[cell] && column[last] === counts.column[cell]) count[last] = (count[last] ?? 0) + n;
    else {
      row.push(counts.row[cell] ?? 0);
      column.push(counts.column[cell] ?? 0);
      count.push(n);
    }
  });
  const rowStart = new Int32Array(counts.rows + 1);
  for (const r of row) rowStart[r + 1] = (rowStart[r + 1] ?? 0) + 1;
  for (let r = 0; r < counts.rows; r++) rowStart[r + 1] = (rowStart[r + 1] ?? 0) + (rowStart[r] ?? 0);
  return {
    rows: counts.rows,
    columns: counts.columns,
    row: Int32Array.from(row),
    column: Int32Array.from(column),
    value: new Float64Array(row.length),
    count: Float64Array.from(count),
    rowStart,
  };
}
