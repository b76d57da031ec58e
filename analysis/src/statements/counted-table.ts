import type { Aggregation, Duplicates, Method } from '../network-model.ts';
import { toCalendarUnit } from '../time/calendar-unit.ts';
import type { HeardTable } from './heard-table.ts';
import type { StatementIndex } from './statement-index.ts';

export interface RepeatRule {
  duplicates: Duplicates;
  aggregation: Aggregation;
  method: Method;
}

/**
 * The statements that count. Of those in one cell that say the same within one source, week, month, year or at all the
 * oldest stays; with IGNORE whatever they say. Undecided ones repeat each other, and then none of them counts.
 */
export function toCountedTable(index: StatementIndex, heard: HeardTable, rule: RepeatRule): HeardTable {
  if (isCountedAsHeard(index, heard)) return heard;
  const { column, place } = heard;
  const { level } = index;
  const repeats = rule.duplicates === 'INCLUDE' ? null : keyOfRepeats(index, rule);
  const seen = new Set<number>();
  const rows = heard.actors.length;
  const start = new Int32Array(rows + 1);
  const keptColumn = new Int32Array(place.length);
  const keptPlace = new Int32Array(place.length);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const first = heard.start[row] as number;
    const end = heard.start[row + 1] as number;
    for (let i = first; i < end; i++) {
      const at = place[i] as number;
      const cell = column[i] as number;
      const follows = i > first && column[i - 1] === cell;
      if (repeats !== null && (follows || (i + 1 < end && column[i + 1] === cell))) {
        if (!follows) seen.clear();
        const key = repeats(at);
        if (seen.has(key)) continue;
        seen.add(key);
      }
      if ((level[at] as number) < 0) continue;
      keptColumn[count] = cell;
      keptPlace[count++] = at;
    }
    start[row + 1] = count;
  }
  return {
    actors: heard.actors,
    issues: heard.issues,
    start,
    column: keptColumn.subarray(0, count),
    place: keptPlace.subarray(0, count),
  };
}

/** Whether nobody spoke twice on anything, nor undecidedly. */
function isCountedAsHeard({ level }: StatementIndex, { start, column, place }: HeardTable): boolean {
  for (let row = 0; row + 1 < start.length; row++)
    for (let i = start[row] as number, before = -1; i < (start[row + 1] as number); i++) {
      if (column[i] === before || (level[place[i] as number] as number) < 0) return false;
      before = column[i] as number;
    }
  return true;
}

/** Equal for statements of one cell that repeat each other. */
function keyOfRepeats(
  index: StatementIndex,
  { duplicates, aggregation, method }: RepeatRule,
): (place: number) => number {
  const { level, levels, source, day } = index;
  const kinds = levels.length + 1;
  const said = aggregation === 'IGNORE' ? () => 0 : (place: number) => (level[place] as number) + 1;
  const unit = (place: number): number => {
    switch (duplicates) {
      case 'WEEK':
      case 'MONTH':
      case 'YEAR':
        return toCalendarUnit(day[place] as number, duplicates, method === 'CORRECTED');
      case 'RANGE':
        return 0;
      case 'SOURCE':
      case 'INCLUDE':
        return source[place] as number;
    }
  };
  return (place) => unit(place) * kinds + said(place);
}
