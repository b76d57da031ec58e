import { AnalysisError } from '../analysis-error.ts';
import { evaluate } from '../conditions/evaluate.ts';
import { rollUp } from '../level/roll-up.ts';
import type { StatementColumns } from '../model.ts';
import type { NetworkParameters, NodePosition } from '../network-model.ts';
import { fromPositionCode, UNDECIDED } from '../position/position-code.ts';
import { fromColumns } from '../projection/counts.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { pictureAt } from '../world/picture-at.ts';
import { excludedStances } from './excluded-stances.ts';
import { openConditions } from './open-conditions.ts';
import type { OpinionTable } from './opinion-table.ts';
import { selectActors, selectIssues } from './select.ts';
import { usableStatements } from './statement-visibility.ts';

/** Basis STANCES: the effective positions of the day, each counted once per actor and issue. */
export function stanceTable(
  index: WorldIndex,
  statements: StatementColumns | null,
  parameters: NetworkParameters,
): OpinionTable {
  const without = findExcluded(index, statements, parameters);
  const picture = pictureAt(index, parameters, without);
  const evaluation = evaluate(index, picture, parameters.assume);
  const standing = rollUp(index, picture, evaluation, parameters.level);
  const { program } = evaluation;
  const wantedIssues = selectIssues(index, parameters);
  const wantedActors = selectActors(index, parameters);
  const isWanted = (row: number) =>
    wantedIssues[standing.issue[row] ?? -1] === 1 && wantedActors[standing.actor[row] ?? -1] === 1;
  const rows = new Int32Array(standing.actor.length).map((_, row) => row).filter(isWanted);
  const actors = distinct(rows, standing.actor, index.actors.ids.length);
  const issues = distinct(rows, standing.issue, index.issues.ids.length);
  const actorRow = ranks(actors, index.actors.ids.length);
  const issueColumn = ranks(issues, index.issues.ids.length);
  const decided = rows.filter((row) => standing.position[row] !== UNDECIDED);
  return {
    actors,
    issues,
    counts: fromColumns(
      actors.length,
      issues.length,
      decided.map((row) => actorRow[standing.actor[row] ?? 0] ?? 0),
      decided.map((row) => issueColumn[standing.issue[row] ?? 0] ?? 0),
      new Float64Array(decided.length).map((_, i) => standing.value[decided[i] ?? 0] ?? 0),
      new Float64Array(decided.length).fill(1),
    ),
    positionsOf: (row) => rowsOf(actors[row] ?? -1).map(toNodePosition),
    positionIn: (row, column) => {
      const found = rowOf(row, column);
      return found === undefined ? null : fromPositionCode(standing.position[found] ?? UNDECIDED);
    },
    dividedOf: (row) => {
      const voices = rowsOf(actors[row] ?? -1).flatMap((at) => standing.divided.get(at) ?? []);
      return [...new Set(voices)].sort((a, b) => a - b).map((actor) => idAt(index.actors, actor));
    },
    statementsIn: (row, column) => {
      const found = rowOf(row, column);
      return found === undefined || statements === null ? [] : statementsUnder(statements, stancesOf(found));
    },
    open: openConditions(index, evaluation, program.entryOf.filter(isUnderWanted)),
  };

  function rowsOf(actor: number): number[] {
    const found: number[] = [];
    for (let row = standing.start[actor] ?? 0; row < (standing.start[actor + 1] ?? 0); row++)
      if (isWanted(row)) found.push(row);
    return found;
  }

  /** Rows of an actor are ordered by issue. */
  function rowOf(row: number, column: number): number | undefined {
    const actor = actors[row] ?? -1;
    const issue = issues[column] ?? -1;
    let low = standing.start[actor] ?? 0;
    let high = standing.start[actor + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((standing.issue[middle] ?? 0) < issue) low = middle + 1;
      else high = middle;
    }
    return standing.issue[low] === issue && standing.actor[low] === actor ? low : undefined;
  }

  /** Conditional stances are few: only those that some row comes from are looked at. */
  function isUnderWanted(entry: number): boolean {
    const { entries } = evaluation;
    const actor = entries.actor[entry] ?? -1;
    const issue = entries.issue[entry] ?? -1;
    if (wantedIssues[issue] !== 1) return false;
    if (parameters.level === 'SELF' || picture.represents[actor] === 0) return wantedActors[actor] === 1;
    return rows.some((row) => standing.issue[row] === issue && standing.entriesOf(row).includes(entry));
  }

  function stancesOf(row: number) {
    const stances = standing.entriesOf(row).map((entry) => evaluation.entries.stance[entry] ?? -1);
    return stances.flatMap((stance) => index.stances.records[stance] ?? []);
  }

  function toNodePosition(row: number): NodePosition {
    const position = fromPositionCode(standing.position[row] ?? UNDECIDED);
    const [entry, ...others] = standing.entriesOf(row);
    const own = entry === undefined || others.length > 0 ? -1 : (evaluation.entries.stance[entry] ?? -1);
    const stored = index.stances.records[own]?.position ?? null;
    return {
      issue: idAt(index.issues, standing.issue[row] ?? -1),
      position,
      value: position === 'UNDECIDED' ? null : (standing.value[row] ?? 0),
      stored: stored === position ? null : stored,
      stances: stancesOf(row).map(({ id }) => id),
    };
  }

  function statementsUnder(columns: StatementColumns, stances: readonly { statements: string[] }[]): number[] {
    const ids = new Set(stances.flatMap((stance) => stance.statements));
    const isUsable = usableStatements(columns, parameters);
    return [...columns.ids.keys()].filter((i) => ids.has(columns.ids[i] ?? '') && isUsable(i));
  }
}

function findExcluded(
  index: WorldIndex,
  statements: StatementColumns | null,
  parameters: NetworkParameters,
): Uint8Array | undefined {
  if (parameters.excludeSources === null || parameters.excludeSources.length === 0) return undefined;
  if (statements === null)
    throw new AnalysisError('STATEMENTS_NEEDED', 'excludeSources', 'leaving out sources needs the statements');
  return excludedStances(index, statements, parameters);
}

/** Which values the column has in these rows, ascending. */
function distinct(rows: Int32Array, column: Int32Array, size: number): Int32Array {
  const occurs = new Uint8Array(size);
  for (const row of rows) occurs[column[row] ?? 0] = 1;
  return new Int32Array(size).map((_, value) => value).filter((value) => occurs[value] === 1);
}

/** The place of each value in `values`; -1 = not among them. */
function ranks(values: Int32Array, size: number): Int32Array {
  const rank = new Int32Array(size).fill(-1);
  values.forEach((value, i) => {
    rank[value] = i;
  });
  return rank;
}
