import type { Standing } from '../level/roll-up.ts';
import { UNDECIDED } from '../position/position-code.ts';
import { type Counts, fromColumns } from '../projection/counts.ts';

/** The rows of a standing that a network is about. */
export interface SelectedRows {
  /** World indexes that occur, ascending. */
  actors: Int32Array;
  issues: Int32Array;
  /** One count per decided row, in the order of the standing, which is that of `Counts`. */
  counts: Counts;
}

/** `wantedActors` and `wantedIssues` are 1 where asked for, `isShown` is null where all rows are. O(rows). */
export function selectRows(
  standing: Standing,
  wantedActors: Uint8Array,
  wantedIssues: Uint8Array,
  isShown: ((row: number) => boolean) | null,
): SelectedRows {
  const hasActor = new Uint8Array(wantedActors.length);
  const hasIssue = new Uint8Array(wantedIssues.length);
  const decided = new Int32Array(standing.actor.length);
  let count = 0;
  for (let row = 0; row < decided.length; row++) {
    const actor = standing.actor[row] as number;
    const issue = standing.issue[row] as number;
    if (wantedActors[actor] === 0 || wantedIssues[issue] === 0 || isShown?.(row) === false) continue;
    hasActor[actor] = 1;
    hasIssue[issue] = 1;
    if (standing.position[row] !== UNDECIDED) decided[count++] = row;
  }
  const actors = occurring(hasActor);
  const issues = occurring(hasIssue);
  const rowOf = ranks(actors, wantedActors.length);
  const columnOf = ranks(issues, wantedIssues.length);
  const row = new Int32Array(count);
  const column = new Int32Array(count);
  const value = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const at = decided[i] as number;
    row[i] = rowOf[standing.actor[at] as number] as number;
    column[i] = columnOf[standing.issue[at] as number] as number;
    value[i] = standing.value[at] as number;
  }
  const once = new Float64Array(count).fill(1);
  return { actors, issues, counts: fromColumns(actors.length, issues.length, row, column, value, once) };
}

function occurring(flags: Uint8Array): Int32Array {
  return new Int32Array(flags.length).map((_, i) => i).filter((i) => flags[i] === 1);
}

/** The place of each value in `values`. */
function ranks(values: Int32Array, size: number): Int32Array {
  const rank = new Int32Array(size);
  values.forEach((value, i) => {
    rank[value] = i;
  });
  return rank;
}
