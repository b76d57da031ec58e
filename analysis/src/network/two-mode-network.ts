import { AnalysisError } from '../analysis-error.ts';
import type { Position, StatementColumns } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import { toTwoModeOptions } from '../projection/check-options.ts';
import type { Counts } from '../projection/counts.ts';
import { twoMode } from '../projection/two-mode.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { opinionTableOf } from './opinion-table-of.ts';

/** Actors by issues; `weights` row by row, `actors.length * issues.length` of them. */
export interface TwoModeNetwork {
  actors: string[];
  issues: string[];
  weights: Float64Array;
  /** The cells where something was counted, by actor and issue. */
  ties: TwoModeTie[];
  /** With COMBINE: level i stands for the bit 2^(levels - 1 - i); values ascend. */
  levels: number[];
  open: string[];
}

export interface TwoModeTie {
  actor: string;
  issue: string;
  weight: number;
  /** The one position held; null where there are many. */
  position: Position | null;
}

/**
 * Who says what on which issue, as a table: the same selection, level and basis as `coalitionNetwork`.
 * @throws AnalysisError NOT_TWO_MODE, also for a kernel, and those of `coalitionNetwork`
 */
export function twoModeNetwork(
  index: WorldIndex,
  statements: StatementColumns | null,
  parameters: NetworkParameters,
): TwoModeNetwork {
  const options = toTwoModeOptions(parameters);
  if (parameters.kernel !== null)
    throw new AnalysisError('NOT_TWO_MODE', 'kernel', 'kernels weigh pairs of statements; leave the kernel out');
  const table = opinionTableOf(index, statements, parameters);
  const { counts } = table;
  const levels = levelsOf(counts.value);
  const weights = twoMode(counts, options, levels);
  const actors = Array.from(table.actors, (actor) => idAt(index.actors, actor));
  const issues = Array.from(table.issues, (issue) => idAt(index.issues, issue));
  const ties = Array.from(cellsOf(counts), ([row, column]) => ({
    actor: actors[row] ?? '',
    issue: issues[column] ?? '',
    weight: weights[row * counts.columns + column] ?? 0,
    position: table.positionIn(row, column),
  }));
  return { actors, issues, weights, ties, levels, open: table.open };
}

/** Each row and column with a count, once. */
function* cellsOf({ row, column }: Counts): Generator<[number, number]> {
  for (let cell = 0; cell < row.length; cell++) {
    if (row[cell] !== row[cell - 1] || column[cell] !== column[cell - 1]) yield [row[cell] ?? 0, column[cell] ?? 0];
  }
}

/** For and against are always two levels, even where only one of them occurs. */
function levelsOf(values: Float64Array): number[] {
  const distinct = new Set(values);
  if ([...distinct].every((value) => Math.abs(value) === 1)) return [-1, 1];
  return [...distinct].sort((a, b) => a - b);
}
