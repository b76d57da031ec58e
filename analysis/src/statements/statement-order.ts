import type { StatementColumns } from '../model.ts';
import { compareIds } from '../world/id-table.ts';

/** Oldest first, those of one day by id: the same whatever the order of the columns. */
export function compareStatements({ day, ids }: StatementColumns, a: number, b: number): number {
  return (day[a] ?? 0) - (day[b] ?? 0) || compareIds(ids[a] ?? '', ids[b] ?? '');
}
