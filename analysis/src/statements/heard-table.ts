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
  { actor, place }: Attributed,
  wantedActors: Uint8Array,
  issueOf: Int32Array,
): HeardTable {
  const rowCount = new Int32Array(wantedActors.length);
  const hasIssue = new Uint8Array(issueOf.length);
  const kept = new Int32Array(place.length);
  let count = 0;
  for (let i = 0; i < place.length; i++) {
    const who = actor[i] as number;
    if (wantedActors[who] === 0) continue;
    const at = place[i] as number;
    rowCount[who] = (rowCount[who] as number) + 1;
    hasIssue[index.issue[at] as number] = 1;
    kept[count++] = at;
  }
  const actors = Int32Array.from(rowCount.keys()).filter((who) => (rowCount[who] as number) > 0);
  const start = new Int32Array(actors.length + 1);
  actors.forEach((who, row) => {
    start[row + 1] = (start[row] as number) + (rowCount[who] as number);
  });
  // Issues of the index are in the order of their ids, as those of the world.
  const present = Int32Array.from(hasIssue.keys()).filter((issue) => hasIssue[issue] === 1);
  const columnOf = new Int32Array(issueOf.length);
  present.forEach((issue, column) => {
    columnOf[issue] = column;
  });
  const column = new Int32Array(count);
  for (let i = 0; i < count; i++) column[i] = columnOf[index.issue[kept[i] as number] as number] as number;
  const issues = present.map((issue) => issueOf[issue] as number);
  return { actors, issues, start, column, place: kept.subarray(0, count) };
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
