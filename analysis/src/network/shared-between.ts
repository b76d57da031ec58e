import type { SharedIssue } from '../network-model.ts';
import type { Counts } from '../projection/counts.ts';
import type { Side } from './orientation.ts';

/**
 * What makes a tie, column by column: both rows' counts there, congruence minus conflict, distances in parts of `range`.
 * O(cells of both rows).
 */
export function sharedBetween(counts: Counts, side: Side, range: number, a: number, b: number): SharedIssue[] {
  const { column, rowStart } = counts;
  const endA = rowStart[a + 1] ?? 0;
  const endB = rowStart[b + 1] ?? 0;
  const shared: SharedIssue[] = [];
  let i = rowStart[a] ?? 0;
  let j = rowStart[b] ?? 0;
  while (i < endA && j < endB) {
    const at = column[i] as number;
    const other = column[j] as number;
    if (at < other) i = endOfCell(column, i, endA);
    else if (other < at) j = endOfCell(column, j, endB);
    else {
      const [pastA, pastB] = [endOfCell(column, i, endA), endOfCell(column, j, endB)];
      shared.push({
        id: side.columnIdOf(at),
        agreement: agreement(counts, range, [i, pastA], [j, pastB]),
        source: side.positionIn(a, at),
        target: side.positionIn(b, at),
      });
      [i, j] = [pastA, pastB];
    }
  }
  return shared;
}

/** Where the counts of a cell's column end. */
function endOfCell(column: Int32Array, first: number, end: number): number {
  let past = first + 1;
  while (past < end && column[past] === column[first]) past++;
  return past;
}

type Span = readonly [first: number, past: number];

function agreement({ value, count }: Counts, range: number, [firstA, pastA]: Span, [firstB, pastB]: Span): number {
  let sum = 0;
  for (let i = firstA; i < pastA; i++)
    for (let j = firstB; j < pastB; j++) {
      const distance = range === 0 ? 0 : Math.abs((value[i] as number) - (value[j] as number)) / range;
      sum += (count[i] as number) * (count[j] as number) * (1 - 2 * distance);
    }
  return sum;
}
