import { type Counts, toCounts } from '../projection/counts.ts';
import { compareIds } from '../world/id-table.ts';
import type { DnaStatement, QualifierType } from './dna-statement.ts';

/** Counts with the labels of rows and columns, and of the qualifier's levels where they are short texts. */
export interface DnaCounts {
  counts: Counts;
  rows: string[];
  columns: string[];
  levels: (number | string)[];
}

export interface DnaLabels {
  rows: readonly string[];
  columns: readonly string[];
}

/**
 * X[actor, issue, qualifier]. Boolean 0 and 1 become -1 and +1, integers stay, short texts become the number of their
 * level in alphabetical order. Labels: sorted, those that occur, or those given.
 */
export function toDnaCounts(
  statements: readonly DnaStatement[],
  type: QualifierType,
  labels: DnaLabels = labelsOf(statements),
): DnaCounts {
  const rowOf = new Map(labels.rows.map((label, row) => [label, row]));
  const columnOf = new Map(labels.columns.map((label, column) => [label, column]));
  const levels = levelsOf(statements, type);
  const cells = statements.map(({ actor, issue, qualifier }) => ({
    row: rowOf.get(actor) ?? 0,
    column: columnOf.get(issue) ?? 0,
    value: toNumber(qualifier, type, levels),
    count: 1,
  }));
  return {
    counts: toCounts(labels.rows.length, labels.columns.length, cells),
    rows: [...labels.rows],
    columns: [...labels.columns],
    levels,
  };
}

export function labelsOf(statements: readonly DnaStatement[]): DnaLabels {
  return {
    rows: [...new Set(statements.map(({ actor }) => actor))].sort(compareIds),
    columns: [...new Set(statements.map(({ issue }) => issue))].sort(compareIds),
  };
}

/** The scale is what occurs, but for a boolean, which always has both. */
export function levelsOf(statements: readonly DnaStatement[], type: QualifierType): (number | string)[] {
  if (type === 'BOOLEAN') return [0, 1];
  const distinct = [...new Set(statements.map(({ qualifier }) => qualifier))];
  if (type === 'INTEGER') return distinct.sort((a, b) => Number(a) - Number(b));
  return distinct.sort((a, b) => compareIds(String(a), String(b)));
}

function toNumber(qualifier: number | string, type: QualifierType, levels: readonly (number | string)[]): number {
  if (type === 'SHORT_TEXT') return levels.indexOf(qualifier);
  return type === 'BOOLEAN' ? Number(qualifier) * 2 - 1 : Number(qualifier);
}
