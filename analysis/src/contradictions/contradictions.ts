import type { StatementColumns } from '../model.ts';
import { cellsOf } from '../statements/cells.ts';
import { selectPlaces } from '../statements/select-places.ts';
import { indexStatements, type StatementIndex } from '../statements/statement-index.ts';
import { wantedIssues } from '../statements/wanted-issues.ts';
import { OPEN_END, toDayNumber } from '../time/day-number.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type ContradictionTable, TableOfPairs } from './contradiction-table.ts';
import { pairsInCell } from './pairs-in-cell.ts';
import { pairsWithPrincipals } from './pairs-with-principals.ts';
import { CONTRADICTION_KINDS, type ContradictionsQuestion } from './question.ts';
import { reportPairs } from './report-pairs.ts';

/** No statement is later. */
const LAST_DATE = '9999-12-31';

/**
 * Statements that contradict each other: each with the nearest earlier one of its kind that does, newest first.
 * - SELF: two words, or two deeds, of one actor on one issue.
 * - WORD_DEED: what an actor said, signed or is reported to hold, and what it voted or did.
 * - PRINCIPAL_AGENT: who speaks for somebody, and whom it represented on the day it spoke, directly or over others.
 * - REPORTS: two reports of one utterance.
 * Of the reports of one utterance only the first counts in the other kinds. A statement that shows no number (UNDECIDED)
 * contradicts nothing. O(statements), times the different values that one actor took on one issue.
 */
export function contradictions(
  world: WorldIndex,
  statements: StatementColumns,
  question: ContradictionsQuestion,
): ContradictionTable {
  const index = indexStatements(statements);
  const kinds = new Set(question.kinds ?? CONTRADICTION_KINDS);
  const table = new TableOfPairs(index, isAsked(index, question));
  const first = placesFor(index, question, 'FIRST');
  if (kinds.has('SELF') || kinds.has('WORD_DEED'))
    for (const cell of cellsOf(index, first)) pairsInCell(index, cell, question, kinds, table);
  if (kinds.has('PRINCIPAL_AGENT')) pairsWithPrincipals(world, index, first, question, table);
  if (kinds.has('REPORTS') && index.hasUtterances)
    for (const cell of cellsOf(index, placesFor(index, question, 'ALL'))) reportPairs(index, cell, question, table);
  return table.sorted();
}

/** The later one lies in the window, the earlier one may lie before it. */
function placesFor(
  index: StatementIndex,
  { issues, knownOn, window }: ContradictionsQuestion,
  reports: 'FIRST' | 'ALL',
): Int32Array {
  const asked = { window: null, asOf: window?.to ?? LAST_DATE, knownOn, excludeSources: null };
  return selectPlaces(index, wantedIssues(index, issues), asked, reports);
}

function isAsked(
  { makers, start, day }: StatementIndex,
  { actors, window }: ContradictionsQuestion,
): (earlier: number, later: number) => boolean {
  const from = window === null ? Number.NEGATIVE_INFINITY : toDayNumber(window.from);
  const to = window === null ? OPEN_END : toDayNumber(window.to);
  const named = actors === null ? null : new Set(actors);
  const isNamed =
    named === null ? null : Uint8Array.from(start, (_, maker) => (named.has(makers[maker] ?? '') ? 1 : 0));
  const isOfNamed = (place: number) => isNamed === null || isNamed[makerOf(start, place)] === 1;
  return (earlier, later) => {
    const on = day[later] as number;
    return on >= from && on < to && (isOfNamed(earlier) || isOfNamed(later));
  };
}

/** The last maker whose first place is not after this one. */
function makerOf(start: Int32Array, place: number): number {
  let low = 0;
  for (let high = start.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((start[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
