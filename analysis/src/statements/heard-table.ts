import type { Attributed } from './attribute-places.ts';
import type { StatementIndex } from './statement-index.ts';

/** Statements by row (actor) and column (issue), those of one cell together, oldest first. */
export interface HeardTable {
  /** World indexes that occur, ascending. */
  actors: Int32Array;
  issues: Int32Array;
  /** Those of row r are at `start[r]` .. `start[r + 1] - 1`. */
  start: Int32Array;
  column: Int32Array;
  place: Int32Array;
}

/** `wantedActors` is 1 for world indexes asked for; `issueOf` gives the world index of the index's issues. O(statements). */
export function toHeardTable(
  index: StatementIndex,
  attributed: Attributed,
  wantedActors: Uint8Array,
  issueOf: Int32Array,
): HeardTable {
  const isHeard = (row: number) =>
    wantedActors[attributed.actors[row] as number] === 1 && attributed.start[row] !== attributed.end[row];
  const rows = Int32Array.from(attributed.actors.keys()).filter(isHeard);
  const start = new Int32Array(rows.length + 1);
  rows.forEach((from, row) => {
    start[row + 1] = (start[row] as number) + (attributed.end[from] as number) - (attributed.start[from] as number);
  });
  const size = start[rows.length] as number;
  const isWhole = size === attributed.place.length;
  const place = isWhole ? attributed.place : new Int32Array(size);
  if (!isWhole)
    rows.forEach((from, row) => {
      place.set(attributed.place.subarray(attributed.start[from], attributed.end[from]), start[row]);
    });
  const actors = rows.map((row) => attributed.actors[row] as number);
  return { actors, start, place, ...toColumns(index, place, issueOf) };
}

/** Issues of the index are in the order of their ids, as those of the world. */
function toColumns({ issue }: StatementIndex, place: Int32Array, issueOf: Int32Array) {
  const isPresent = new Uint8Array(issueOf.length);
  for (let i = 0; i < place.length; i++) isPresent[issue[place[i] as number] as number] = 1;
  const present = Int32Array.from(isPresent.keys()).filter((at) => isPresent[at] === 1);
  const columnOf = new Int32Array(issueOf.length);
  present.forEach((at, column) => {
    columnOf[at] = column;
  });
  const column = new Int32Array(place.length);
  for (let i = 0; i < place.length; i++) column[i] = columnOf[issue[place[i] as number] as number] as number;
  return { issues: present.map((at) => issueOf[at] as number), column };
}

/** Places of a cell, oldest first. O(log statements of the row + those found). */
export function placesIn({ start, column, place }: HeardTable, row: number, wanted: number): Int32Array {
  const end = start[row + 1] ?? 0;
  let low = start[row] ?? 0;
  for (let high = end; low < high; ) {
    const middle = (low + high) >> 1;
    if ((column[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  let past = low;
  while (past < end && column[past] === wanted) past++;
  return place.subarray(low, past);
}
