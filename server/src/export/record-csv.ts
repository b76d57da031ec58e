import type { Column } from './column.ts';
import { type CsvOptions, csvHead, csvRows } from './csv.ts';

/** Batches of records as CSV, one text each; nothing is given before the first batch is there. */
export async function* recordCsv<Row>(
  columns: readonly Column<Row>[],
  batches: AsyncIterable<readonly Row[]>,
  options: CsvOptions,
): AsyncGenerator<string> {
  let head = csvHead(columns);
  for await (const rows of batches) {
    yield head + csvRows(columns, rows, options);
    head = '';
  }
  if (head !== '') yield head;
}
