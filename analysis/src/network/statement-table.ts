import type { StatementColumns } from '../model.ts';
import type { NetworkParameters, NodePosition } from '../network-model.ts';
import { fromPositionCode, nearestCode, toValue } from '../position/position-code.ts';
import { countStatements, type Weigh } from '../statements/count-statements.ts';
import { toCountedTable } from '../statements/counted-table.ts';
import { placesIn, toHeardTable } from '../statements/heard-table.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { filteredStatements } from './heard-statements.ts';
import type { OpinionTable } from './opinion-table.ts';
import { selectActors } from './select.ts';

/**
 * Basis STATEMENTS: every dated act by itself, duplicates dropped, a finer value before the named position. Each counts
 * once, or under a kernel sqrt(K), so that a pair of one day counts K; `weigh` says how many times, by its place in the
 * statement index. Where a row stands is the mean of what it said, weighted by K (Nadaraya 1964, doi:10.1137/1109020).
 * @throws AnalysisError see `smoothingOf`
 */
export function statementTable(
  world: WorldIndex,
  statements: StatementColumns,
  parameters: NetworkParameters,
  weigh?: Weigh,
): OpinionTable {
  const { index, issueOf, attributed, smoothing } = filteredStatements(world, statements, parameters);
  const heard = toHeardTable(index, attributed, selectActors(world, parameters), issueOf);
  const counted = toCountedTable(index, heard, parameters);
  const numberOf = (place: number) => index.levels[index.level[place] ?? -1] ?? 0;
  const densityOf = (place: number) => smoothing?.densityOn(index.day[place] ?? 0) ?? 1;
  const smooth = smoothing && ((place: number) => Math.sqrt(densityOf(place)) * (weigh?.(place) ?? 1));
  return {
    actors: heard.actors,
    issues: heard.issues,
    counts: countStatements(index, counted, smooth ?? weigh),
    positionsOf: (row) => {
      const spokenOn = new Set(heard.column.subarray(heard.start[row] ?? 0, heard.start[row + 1] ?? 0));
      return Array.from(spokenOn, (column) => toNodePosition(row, column));
    },
    positionIn: (row, column) => {
      const values = new Set(Array.from(placesIn(counted, row, column), numberOf));
      const [value] = values;
      if (value === undefined || values.size > 1) return null;
      const code = nearestCode(value);
      return toValue(code) === value ? fromPositionCode(code) : null;
    },
    dividedOf: () => [],
    statementsIn: (row, column) => Array.from(placesIn(counted, row, column), (place) => index.statement[place] ?? 0),
    open: [],
  };

  function toNodePosition(row: number, column: number): NodePosition {
    let [sum, weight] = [0, 0];
    for (const place of placesIn(counted, row, column)) {
      sum += densityOf(place) * numberOf(place);
      weight += densityOf(place);
    }
    return {
      issue: idAt(world.issues, heard.issues[column] ?? -1),
      position: null,
      value: weight === 0 ? null : sum / weight,
      stored: null,
      stances: [],
    };
  }
}
