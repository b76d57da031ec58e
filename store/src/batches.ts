/** Rows per query: bounds the size of one message. */
const BATCH = 2000;

export function* inBatches<T>(rows: readonly T[], size = BATCH): Iterable<T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}
