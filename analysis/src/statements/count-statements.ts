import { type Counts, fromColumns } from '../projection/counts.ts';
import type { HeardTable } from './heard-table.ts';
import type { StatementIndex } from './statement-index.ts';

/** How often each row took each value on each column. O(statements). */
export function countStatements({ level, levels }: StatementIndex, counted: HeardTable): Counts {
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
      if (past === i + 1) add(r, c, level[place[i] as number] as number, 1);
      else addCell(r, c, place.subarray(i, past));
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
    const said = places.map((at) => level[at] as number).sort();
    for (let i = 0; i < said.length; ) {
      let past = i + 1;
      while (past < said.length && said[past] === said[i]) past++;
      add(r, c, said[i] as number, past - i);
      i = past;
    }
  }

  function add(r: number, c: number, said: number, times: number): void {
    row[cells] = r;
    column[cells] = c;
    value[cells] = levels[said] as number;
    count[cells++] = times;
  }
}
