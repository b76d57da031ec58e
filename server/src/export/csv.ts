import Papa from 'papaparse';
import type { Column } from './column.ts';

/** What a spreadsheet would run as a formula, also after a line break and in full width (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const ROWS_PER_TEXT = 500;

/** RFC 4180, comma and CRLF, a line of names first; an unknown cell is empty. */
export interface CsvOptions {
  /** Text as it is; otherwise one that a spreadsheet would take for a formula gets a `'` before it. */
  exact: boolean;
}

export const csvHead = <Row>(columns: readonly Column<Row>[]): string => `${columns.map(({ name }) => name)}\r\n`;

export function csvRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[], { exact }: CsvOptions): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => columns.map((column) => column.of(row)));
  return `${Papa.unparse(cells, { escapeFormulae: exact ? false : FORMULA, newline: '\r\n' })}\r\n`;
}

export function* toCsv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  options: CsvOptions,
): Generator<string> {
  yield csvHead(columns);
  for (let at = 0; at < rows.length; at += ROWS_PER_TEXT) {
    yield csvRows(columns, rows.slice(at, at + ROWS_PER_TEXT), options);
  }
}
