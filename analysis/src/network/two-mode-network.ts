import type { StatementColumns } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import { toTwoModeOptions } from '../projection/check-options.ts';
import { twoMode } from '../projection/two-mode.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { opinionTableOf } from './opinion-table-of.ts';

/** Actors by issues; `weights` row by row, `actors.length * issues.length` of them. */
export interface TwoModeNetwork {
  actors: string[];
  issues: string[];
  weights: Float64Array;
  /** With COMBINE: level i stands for the bit 2^(levels - 1 - i); values ascend. */
  levels: number[];
  open: string[];
}

/**
 * Who says what on which issue, as a table: the same selection, level and basis as `coalitionNetwork`.
 * @throws AnalysisError NOT_TWO_MODE, and those of `coalitionNetwork`
 */
export function twoModeNetwork(
  index: WorldIndex,
  statements: StatementColumns | null,
  parameters: NetworkParameters,
): TwoModeNetwork {
  const options = toTwoModeOptions(parameters);
  const table = opinionTableOf(index, statements, parameters);
  const levels = levelsOf(table.counts.value);
  return {
    actors: Array.from(table.actors, (actor) => idAt(index.actors, actor)),
    issues: Array.from(table.issues, (issue) => idAt(index.issues, issue)),
    weights: twoMode(table.counts, options, levels),
    levels,
    open: table.open,
  };
}

/** For and against are always two levels, even where only one of them occurs. */
function levelsOf(values: Float64Array): number[] {
  const distinct = new Set(values);
  if ([...distinct].every((value) => Math.abs(value) === 1)) return [-1, 1];
  return [...distinct].sort((a, b) => a - b);
}
