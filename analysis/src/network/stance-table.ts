import { AnalysisError } from '../analysis-error.ts';
import { cellFilter } from '../filters/cells.ts';
import { needsStatements } from '../filters/filters.ts';
import { stanceCells } from '../filters/stance-cells.ts';
import type { Standing } from '../level/roll-up.ts';
import type { StatementColumns } from '../model.ts';
import type { NetworkParameters, NodePosition } from '../network-model.ts';
import { fromPositionCode, UNDECIDED } from '../position/position-code.ts';
import { statementNumbers } from '../statements/statement-numbers.ts';
import { compareIds, idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { excludedStances } from './excluded-stances.ts';
import { openConditions } from './open-conditions.ts';
import type { OpinionTable } from './opinion-table.ts';
import { selectActors, selectIssues } from './select.ts';
import { selectRows } from './select-rows.ts';
import { type DayStanding, standingAt } from './standing-at.ts';
import { usableStatements } from './statement-visibility.ts';

/** Basis STANCES: the effective positions of the day, each counted once per actor and issue. */
export function stanceTable(
  index: WorldIndex,
  statements: StatementColumns | null,
  parameters: NetworkParameters,
): OpinionTable {
  const day = standingAt(index, parameters, excludedOf(index, statements, parameters));
  const { picture, evaluation, standing } = day;
  const { program } = evaluation;
  let isUsable: ReturnType<typeof usableStatements> | undefined;
  const wantedIssues = selectIssues(index, parameters);
  const wantedActors = selectActors(index, parameters);
  const divided = dividedVoices(index, standing, wantedIssues);
  const isShown = shownRows(index, day, statements, parameters);
  const { actors, issues, counts } = selectRows(standing, wantedActors, wantedIssues, isShown);
  return {
    actors,
    issues,
    counts,
    positionsOf: (row) => rowsOf(actors[row] ?? -1).map(toNodePosition),
    positionIn: (row, column) => {
      const found = rowOf(row, column);
      return found === undefined ? null : fromPositionCode(standing.position[found] ?? UNDECIDED);
    },
    dividedOf: (row) => divided.get(actors[row] ?? -1) ?? [],
    statementsIn: (row, column) => {
      const found = rowOf(row, column);
      return found === undefined || statements === null ? [] : statementsUnder(statements, stancesOf(found));
    },
    open: openConditions(index, evaluation, program.entryOf.filter(isUnderWanted)),
  };

  function rowsOf(actor: number): number[] {
    const found: number[] = [];
    for (let row = standing.start[actor] ?? 0; row < (standing.start[actor + 1] ?? 0); row++)
      if (wantedIssues[standing.issue[row] ?? -1] === 1 && (isShown === null || isShown(row))) found.push(row);
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
    const isItsOwn = parameters.level === 'SELF' || picture.represents[actor] === 0;
    if (isItsOwn && isShown === null) return wantedActors[actor] === 1;
    return [...actors].some((node) =>
      rowsOf(node).some((row) => standing.issue[row] === issue && standing.entriesOf(row).includes(entry)),
    );
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

  /** The known statements of sources that are not left out. */
  function statementsUnder(columns: StatementColumns, stances: readonly { statements: string[] }[]): number[] {
    const numbers = statementNumbers(columns);
    isUsable ??= usableStatements(columns, parameters);
    const found = stances.flatMap((stance) => stance.statements.flatMap((id) => numbers.get(id) ?? []));
    return [...new Set(found.filter(isUsable))];
  }
}

/** Which rows the filters let pass; null where all of them do. @throws AnalysisError STATEMENTS_NEEDED */
function shownRows(
  index: WorldIndex,
  day: DayStanding,
  statements: StatementColumns | null,
  parameters: NetworkParameters,
): ((row: number) => boolean) | null {
  if (statements === null && needsStatements(parameters))
    throw new AnalysisError('STATEMENTS_NEEDED', 'sources', 'filters by source need the statements');
  return cellFilter(stanceCells(index, day, statements, parameters).traits, parameters);
}

/** 1 for stances that rest on excluded sources alone. @throws AnalysisError STATEMENTS_NEEDED */
export function excludedOf(
  index: WorldIndex,
  statements: StatementColumns | null,
  parameters: NetworkParameters,
): Uint8Array | undefined {
  if (parameters.excludeSources === null || parameters.excludeSources.length === 0) return undefined;
  if (statements === null)
    throw new AnalysisError('STATEMENTS_NEEDED', 'excludeSources', 'leaving out sources needs the statements');
  return excludedStances(index, statements, parameters);
}

/** By actor, the ids of its representatives who are divided on some wanted issue. */
function dividedVoices(index: WorldIndex, standing: Standing, wantedIssues: Uint8Array): Map<number, string[]> {
  const voices = new Map<number, Set<string>>();
  for (const [row, representatives] of standing.divided) {
    if (wantedIssues[standing.issue[row] ?? -1] !== 1) continue;
    const actor = standing.actor[row] ?? -1;
    const known = voices.get(actor) ?? new Set();
    for (const representative of representatives) known.add(idAt(index.actors, representative));
    voices.set(actor, known);
  }
  return new Map([...voices].map(([actor, ids]) => [actor, [...ids].sort(compareIds)]));
}
