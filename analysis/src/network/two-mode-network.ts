import { AnalysisError } from '../analysis-error.ts';
import type { Position, StatementColumns } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import { type Counts, fromColumns } from '../projection/counts.ts';
import { type TwoModeOptions, twoMode } from '../projection/two-mode.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { opinionTableOf } from './opinion-table-of.ts';
import { orient } from './orientation.ts';

/** Who stands where on which issue; actors and issues by id, ties by actor and issue. */
export interface TwoModeNetwork {
  actors: string[];
  issues: string[];
  ties: TwoModeTie[];
  /** Ids of the conditions that nobody knows the status of. */
  open: string[];
}

export interface TwoModeTie {
  actor: string;
  issue: string;
  weight: number;
  /** The one position held; null where there are many. */
  position: Position | null;
}

/** COMBINE of what is graded goes by sign: 1 for, 2 against, 4 neither, and their sums. */
const SIGNS = [0, -1, 1];

/**
 * The two-mode network of actors and issues. Ties are cells with a count, also where their weight is 0; undecided
 * positions are not counted. `nodes`, `communities`, `minWeight` and `isolates` have no meaning here.
 * @throws AnalysisError NOT_TWO_MODE where an aggregation or normalization needs a one-mode network
 */
export function twoModeNetwork(
  index: WorldIndex,
  statements: StatementColumns | null,
  parameters: NetworkParameters,
): TwoModeNetwork {
  const options = toTwoModeOptions(parameters);
  const table = opinionTableOf(index, statements, parameters);
  const side = orient(index, table, 'ACTORS');
  const counts = options.aggregation === 'COMBINE' ? bySign(table.counts) : table.counts;
  const weights = twoMode(counts, options, SIGNS);
  const ties = Array.from(cellsOf(counts), ([row, column]) => ({
    actor: side.idOf(row),
    issue: side.columnIdOf(column),
    weight: weights[row * counts.columns + column] ?? 0,
    position: side.positionIn(row, column),
  }));
  return {
    actors: Array.from(table.actors, (_, row) => side.idOf(row)),
    issues: Array.from(table.issues, (_, column) => side.columnIdOf(column)),
    ties,
    open: table.open,
  };
}

function toTwoModeOptions({ aggregation, normalization }: NetworkParameters): TwoModeOptions {
  if (aggregation === 'CONGRUENCE' || aggregation === 'CONFLICT')
    throw new AnalysisError('NOT_TWO_MODE', 'aggregation', `${aggregation} is for one-mode networks; use SUBTRACT`);
  if (normalization === 'JACCARD' || normalization === 'COSINE')
    throw new AnalysisError('NOT_TWO_MODE', 'normalization', `${normalization} is for one-mode networks; use ACTIVITY`);
  return { aggregation, normalization: normalization === 'AVERAGE' ? 'NONE' : normalization };
}

/** The same cells at -1, 0 and 1: a sign that occurs counts once. */
function bySign({ rows, columns, row, column, value }: Counts): Counts {
  const seen = new Map<string, [number, number, number]>();
  value.forEach((x, cell) => {
    const at: [number, number, number] = [row[cell] ?? 0, column[cell] ?? 0, Math.sign(x)];
    seen.set(at.join(' '), at);
  });
  const cells = [...seen.values()];
  return fromColumns(
    rows,
    columns,
    Int32Array.from(cells, (at) => at[0]),
    Int32Array.from(cells, (at) => at[1]),
    Float64Array.from(cells, (at) => at[2]),
    new Float64Array(cells.length).fill(1),
  );
}

/** Each row and column with a count, once. */
function* cellsOf({ row, column }: Counts): Generator<[number, number]> {
  for (let cell = 0; cell < row.length; cell++) {
    if (row[cell] === row[cell - 1] && column[cell] === column[cell - 1]) continue;
    yield [row[cell] ?? 0, column[cell] ?? 0];
  }
}
