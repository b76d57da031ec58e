import { compareIds } from '../world/id-table.ts';

/** A statement as Discourse Network Analyzer has it: a document, a time, two variables and a qualifier. */
export interface DnaStatement {
  /** The number of the statement; decides between equal times. */
  id: number;
  document: number;
  /** ISO date and time, `2025-04-10T09:00`. */
  time: string;
  actor: string;
  issue: string;
  qualifier: number | string;
}

export type QualifierType = 'BOOLEAN' | 'INTEGER' | 'SHORT_TEXT';

export interface DnaSelection {
  /** Inclusive bounds on the time; null = open. */
  from: string | null;
  to: string | null;
  /** Statements whose variable has one of these values are kept alone (include) or left out. */
  filters: { of: 'actor' | 'issue'; values: readonly string[]; include: boolean }[];
}

export const EVERYTHING: DnaSelection = { from: null, to: null, filters: [] };

/** Those that pass, by time and number; a statement with an empty actor or issue never does. */
export function selectDnaStatements<T extends DnaStatement>(statements: readonly T[], selection: DnaSelection): T[] {
  return statements
    .filter((statement) => statement.actor !== '' && statement.issue !== '' && statement.qualifier !== '')
    .filter(({ time }) => (selection.from ?? time) <= time && time <= (selection.to ?? time))
    .filter((statement) =>
      selection.filters.every(({ of, values, include }) => values.includes(statement[of]) === include),
    )
    .sort((a, b) => compareIds(a.time, b.time) || a.id - b.id);
}
