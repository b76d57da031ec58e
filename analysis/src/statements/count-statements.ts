import { type Counts, fromColumns } from '../projection/counts.ts';
import type { HeardTable } from './heard-table.ts';
import type { StatementIndex } from './statement-index.ts';

/**
 * Ones that are only read, kept from table to table: arrays of this size, made anew for every network, would cost more in
 * garbage collection than the counting itself.
 */
let ones = new Float64Array(0);

/** How much a statement counts, by its place; above 0. */
export type Weigh = (place: number) => number;

/** How often each row took each value on each column, each time as much as it weighs (1). O(statements). */
export function countStatements({ level, levels }: StatementIndex, counted: HeardTable, weigh?: Weigh): Counts {
  if (weigh === undefined && isSingle(counted)) return countOnce(level, levels, counted);
  const { start, place } = counted;
  const size = place.length;
  const row = new Int32Array(size);
  const column = new Int32Array(size);
  const value = new Float64Array(size);
  const count = new Float64Array(size);
  let cells = 0;
  for (let r = 0; r + 1 < start.length; r++) {
    const end = start[r + 1] as number;
    for (let i = start[r] as number; i < end; ) {
      const c = counted.column[i] as number;
      let past = i + 1;
      while (past < end && counted.column[past] === c) past++;
      if (past === i + 1) {
        row[cells] = r;
        column[cells] = c;
        value[cells] = levels[level[place[i] as number] as number] as number;
        count[cells++] = weigh === undefined ? 1 : weigh(place[i] as number);
      } else addCell(r, c, place.subarray(i, past));
      i = past;
    }
  }
  return fromColumns(
    counted.actors.length,
    counted.issues.length,
    row.subarray(0, cells),
    column.subarray(0, cells),
    value.subarray(0, cells),
    count.subarray(0, cells),
  );

  function addCell(r: number, c: number, places: Int32Array): void {
    const ordered = places.slice().sort((p, q) => (level[p] as number) - (level[q] as number));
    for (let i = 0; i < ordered.length; ) {
      const said = level[ordered[i] as number] as number;
      let weight = 0;
      for (; i < ordered.length && level[ordered[i] as number] === said; i++)
        weight += weigh === undefined ? 1 : weigh(ordered[i] as number);
      row[cells] = r;
      column[cells] = c;
      value[cells] = levels[said] as number;
      count[cells++] = weight;
    }
  }
}

function isSingle({ start, column }: HeardTable): boolean {
  for (let r = 0; r + 1 < start.length; r++)
    for (let i = (start[r] as number) + 1; i < (start[r + 1] as number); i++)
      if (column[i] === column[i - 1]) return false;
  return true;
}

function countOnce(
  level: Int32Array,
  levels: Float64Array,
  { actors, issues, start, column, place }: HeardTable,
): Counts {
  const size = place.length;
  const row = new Int32Array(size);
  const value = new Float64Array(size);
  for (let r = 0; r + 1 < start.length; r++) row.fill(r, start[r], start[r + 1]);
  for (let i = 0; i < size; i++) value[i] = levels[level[place[i] as number] as number] as number;
  if (ones.length < size) ones = new Float64Array(size).fill(1);
  return {
    rows: actors.length,
    columns: issues.length,
    row,
    column,
    value,
    count: ones.subarray(0, size),
    rowStart: start,
  };
}
