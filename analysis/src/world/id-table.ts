/** Ids in ascending order: an id's index is its rank, so nothing depends on the order of the records. */
export interface IdTable {
  ids: string[];
  indexOf: Map<string, number>;
}

/** By code units, the same on every machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function toIdTable(ids: Iterable<string>): IdTable {
  const sorted = [...new Set(ids)].sort(compareIds);
  return { ids: sorted, indexOf: new Map(sorted.map((id, index) => [id, index])) };
}

/** The id at an index that is known to be inside the table. */
export function idAt(table: IdTable, index: number): string {
  return table.ids[index] ?? '';
}
