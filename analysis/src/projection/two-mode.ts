import { AnalysisError } from '../analysis-error.ts';
import type { Aggregation } from '../network-model.ts';
import type { Counts } from './counts.ts';

export interface TwoModeOptions {
  aggregation: Exclude<Aggregation, 'CONGRUENCE' | 'CONFLICT'>;
  normalization: 'NONE' | 'ACTIVITY' | 'PROMINENCE';
}

/** More levels than this do not fit a bit each. */
const MOST_LEVELS = 31;

/**
 * The table of rows and columns, dense, row by row. IGNORE: how often; SUBTRACT: the values summed, with boolean
 * -1 and +1 for minus against; COMBINE: a bit per level that occurs, the highest level being 1 (of two levels: 1 only
 * for, 2 only against, 3 both). ACTIVITY divides by all counts of the row, PROMINENCE by all of the column; nothing by
 * nothing is 0. `levels` ascend.
 * @throws AnalysisError TOO_LARGE for COMBINE over more than 31 levels
 */
export function twoMode(counts: Counts, options: TwoModeOptions, levels: readonly number[]): Float64Array {
  if (options.aggregation === 'COMBINE' && levels.length > MOST_LEVELS)
    throw new AnalysisError('TOO_LARGE', 'aggregation', `COMBINE takes at most ${MOST_LEVELS} levels`);
  const table = new Float64Array(counts.rows * counts.columns);
  const ofRow = new Float64Array(counts.rows);
  const ofColumn = new Float64Array(counts.columns);
  counts.row.forEach((row, cell) => {
    const column = counts.column[cell] ?? 0;
    const count = counts.count[cell] ?? 0;
    const at = row * counts.columns + column;
    table[at] = (table[at] ?? 0) + contribution(options.aggregation, counts.value[cell] ?? 0, count, levels);
    ofRow[row] = (ofRow[row] ?? 0) + count;
    ofColumn[column] = (ofColumn[column] ?? 0) + count;
  });
  if (options.normalization === 'NONE') return table;
  return table.map((value, at) => {
    const row = Math.floor(at / counts.columns);
    const by = options.normalization === 'ACTIVITY' ? ofRow[row] : ofColumn[at - row * counts.columns];
    return by === undefined || by === 0 ? 0 : value / by;
  });
}

function contribution(
  aggregation: TwoModeOptions['aggregation'],
  value: number,
  count: number,
  levels: readonly number[],
): number {
  switch (aggregation) {
    case 'IGNORE':
      return count;
    case 'SUBTRACT':
      return value * count;
    case 'COMBINE':
      return 2 ** (levels.length - 1 - levels.indexOf(value));
  }
}
