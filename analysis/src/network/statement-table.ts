import type { StatementColumns } from '../model.ts';
import type { NetworkParameters, NodePosition } from '../network-model.ts';
import { fromPositionCode, nearestCode, toPositionCode, toValue, UNDECIDED } from '../position/position-code.ts';
import { type Cell, toCounts } from '../projection/counts.ts';
import { dropRepeats, type Spoken } from '../statements/drop-repeats.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type Attribution, attributeStatements } from './attribute-statements.ts';
import { groupBy } from './group-by.ts';
import type { OpinionTable } from './opinion-table.ts';
import { selectActors } from './select.ts';
import { selectStatements } from './statement-selection.ts';

/** Basis STATEMENTS: every dated act by itself, duplicates dropped, a finer value before the named position. */
export function statementTable(
  index: WorldIndex,
  statements: StatementColumns,
  parameters: NetworkParameters,
): OpinionTable {
  const wanted = selectActors(index, parameters);
  const selected = selectStatements(index, statements, parameters);
  const attributed = attributeStatements(index, statements, selected, parameters.level, parameters.knownOn);
  const heard = attributed.filter(({ actor }) => wanted[actor] === 1);
  const counted = dropRepeats(heard, toSpoken, parameters).filter(({ statement }) => isDecided(statement));
  const issueOf = statements.issues.map((id) => index.issues.indexOf.get(id) ?? -1);
  const worldIssue = (statement: number) => issueOf[statements.issue[statement] ?? -1] ?? -1;
  const actors = Int32Array.from(new Set(heard.map(({ actor }) => actor))).sort();
  const issues = Int32Array.from(new Set(heard.map(({ statement }) => worldIssue(statement)))).sort();
  const rowOf = new Map(Array.from(actors, (actor, row) => [actor, row]));
  const columnOf = new Map(Array.from(issues, (issue, column) => [issue, column]));
  const cells: Cell[] = counted.map(({ statement, actor }) => ({
    row: rowOf.get(actor) ?? 0,
    column: columnOf.get(worldIssue(statement)) ?? 0,
    value: numberOf(statement),
    count: 1,
  }));
  const inCell = groupBy(counted, ({ statement, actor }) => `${actor} ${worldIssue(statement)}`);
  const heardBy = groupBy(heard, ({ actor }) => actor);
  return {
    actors,
    issues,
    counts: toCounts(actors.length, issues.length, cells),
    positionsOf: (row) => {
      const spokenOn = new Set((heardBy.get(actors[row] ?? -1) ?? []).map(({ statement }) => worldIssue(statement)));
      return [...spokenOn].sort((a, b) => a - b).map((issue) => toNodePosition(row, issue));
    },
    positionIn: (row, column) => {
      const values = new Set(countedIn(row, issues[column] ?? -1).map(numberOf));
      const [value] = values;
      if (value === undefined || values.size > 1) return null;
      const code = nearestCode(value);
      return toValue(code) === value ? fromPositionCode(code) : null;
    },
    dividedOf: () => [],
    statementsIn: (row, column) => countedIn(row, issues[column] ?? -1),
    open: [],
  };

  function toSpoken({ statement, actor }: Attribution): Spoken {
    return {
      document: statements.source[statement] ?? -1,
      date: statements.date[statement] ?? '',
      actor,
      issue: statements.issue[statement] ?? -1,
      qualifier: isDecided(statement) ? numberOf(statement) : 'UNDECIDED',
    };
  }

  function numberOf(statement: number): number {
    const value = statements.value[statement] ?? Number.NaN;
    return Number.isNaN(value) ? toValue(toPositionCode(statements.position[statement] ?? 'UNDECIDED')) : value;
  }

  function isDecided(statement: number): boolean {
    return toPositionCode(statements.position[statement] ?? 'UNDECIDED') !== UNDECIDED;
  }

  function countedIn(row: number, issue: number): number[] {
    return (inCell.get(`${actors[row]} ${issue}`) ?? []).map(({ statement }) => statement);
  }

  function toNodePosition(row: number, issue: number): NodePosition {
    const values = countedIn(row, issue).map(numberOf);
    const mean = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
    return { issue: idAt(index.issues, issue), position: null, value: mean, stored: null, stances: [] };
  }
}
