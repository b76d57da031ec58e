import type { SharedIssue } from '../network-model.ts';
import type { Counts } from '../projection/counts.ts';
import { type OneModeOptions, observedRange } from '../projection/one-mode.ts';
import type { Side } from './orientation.ts';

/** What makes a tie, column by column: both rows' counts there, congruence minus conflict. */
export function sharedBetween(
  counts: Counts,
  side: Side,
  options: OneModeOptions,
  a: number,
  b: number,
): SharedIssue[] {
  const range = options.method === 'CORRECTED' ? 2 : observedRange(counts);
  return sharedColumns(counts, a, b).map((column) => ({
    id: side.columnIdOf(column),
    agreement: agreementOn(counts, range, column, a, b),
    source: side.positionIn(a, column),
    target: side.positionIn(b, column),
  }));
}

/** Columns on which both rows have a count, ascending. */
export function sharedColumns(counts: Counts, a: number, b: number): number[] {
  const ofB = new Set(counts.column.subarray(counts.rowStart[b] ?? 0, counts.rowStart[b + 1] ?? 0));
  const ofA = new Set(counts.column.subarray(counts.rowStart[a] ?? 0, counts.rowStart[a + 1] ?? 0));
  return [...ofA].filter((column) => ofB.has(column));
}

function agreementOn(counts: Counts, range: number, column: number, a: number, b: number): number {
  let agreement = 0;
  for (const i of cellsOn(counts, a, column))
    for (const j of cellsOn(counts, b, column)) {
      const distance = range === 0 ? 0 : Math.abs((counts.value[i] ?? 0) - (counts.value[j] ?? 0)) / range;
      agreement += (counts.count[i] ?? 0) * (counts.count[j] ?? 0) * (1 - 2 * distance);
    }
  return agreement;
}

/** Cells of a row are ordered by column. */
function cellsOn(counts: Counts, row: number, column: number): number[] {
  const end = counts.rowStart[row + 1] ?? 0;
  let low = counts.rowStart[row] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((counts.column[middle] ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  const cells: number[] = [];
  for (let cell = low; cell < end && counts.column[cell] === column; cell++) cells.push(cell);
  return cells;
}
