import type { StatementColumns } from '../model.ts';
import { compareIds } from '../world/id-table.ts';

/** Oldest first, those of one day by id: the same whatever the order of the columns. */
export function compareStatements(statements: StatementColumns, a: number, b: number): number {
  return (
    compareIds(statements.date[a] ?? '', statements.date[b] ?? '') ||
    compareIds(statements.ids[a] ?? '', statements.ids[b] ?? '')
  );
}
