import type { StatementColumns } from '../model.ts';
import { assembleColumns } from './assemble-columns.ts';
import { mergeColumns } from './merge-columns.ts';

/**
 * The statements as they stood at an instant (milliseconds since 1970): without those that were recorded later, and none
 * retracted that was not yet. The same object where nothing came later. O(statements).
 */
export function columnsAt(columns: StatementColumns, instant: number): StatementColumns {
  const { ids, recorded, retracted } = columns;
  const there = Int32Array.from(ids.keys()).filter((row) => (recorded[row] as number) <= instant);
  const undone = there.filter(
    (row) => (retracted[row] as number) > instant && retracted[row] !== Number.POSITIVE_INFINITY,
  );
  if (there.length === ids.length && undone.length === 0) return columns;
  const standing = assembleColumns(columns, undone);
  standing.retracted.fill(Number.POSITIVE_INFINITY);
  return mergeColumns(assembleColumns(columns, there), standing, []);
}
