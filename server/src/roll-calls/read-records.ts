import type { Hash } from 'node:crypto';
import { didYouMean } from '../intake/nearest.ts';
import { Unreadable } from './open-text.ts';
import type { ProblemList } from './problem-list.ts';
import { type CsvRow, readCsv } from './read-csv.ts';

export interface RecordOptions {
  /** The columns that must be there. */
  columns: readonly string[];
  problems: ProblemList;
  delimiter?: string | undefined;
  hash?: Hash;
}

export interface RecordBatch {
  /** The place of a column in every row. */
  at: ReadonlyMap<string, number>;
  rows: CsvRow[];
}

/** The rows of a CSV file below the one that names the columns; those that are no rows are told to `problems`. */
export async function* readRecords(path: string, options: RecordOptions): AsyncGenerator<RecordBatch> {
  const { problems, columns, delimiter, hash } = options;
  let header: string[] | undefined;
  let at: ReadonlyMap<string, number> = new Map();
  try {
    for await (const batch of readCsv(path, { delimiter, ...(hash && { hash }) })) {
      problems.delimiter = batch.delimiter;
      let { rows } = batch;
      if (!header) {
        const [first, ...others] = rows;
        header = first?.cells.map((cell) => cell.trim()) ?? [];
        rows = others;
        at = new Map(header.map((name, place) => [name, place]));
        if (!checkHeader(header, first?.line ?? 1, columns, problems)) return;
      }
      yield { at, rows: rows.filter((row) => isWhole(row, header?.length ?? 0, problems)) };
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { code, message, remedy, line } = error;
    problems.add({ line, cell: 0, column: '', code, message, remedy });
  }
}

function checkHeader(header: string[], line: number, columns: readonly string[], problems: ProblemList): boolean {
  const before = problems.total;
  for (const column of columns) {
    if (header.includes(column)) continue;
    const remedy = didYouMean(column, header, `the columns are ${header.slice(0, 20).join(', ')}`);
    const message = `there is no column "${column}"`;
    problems.add({ line, cell: 0, column: '', code: 'MISSING_COLUMN', message, remedy });
  }
  for (const [cell, column] of header.entries()) {
    if (header.indexOf(column) === cell || !columns.includes(column)) continue;
    const message = `the column "${column}" stands twice`;
    problems.add({ line, cell, column, code: 'DUPLICATE_COLUMN', message, remedy: 'rename one of them' });
  }
  return problems.total === before;
}

function isWhole({ line, cells, fault }: CsvRow, width: number, problems: ProblemList): boolean {
  const row = { line, cell: 0, column: '' };
  if (fault !== null) {
    const remedy = 'double every quote inside a quoted cell, and close the cell with one';
    problems.add({ ...row, code: 'QUOTES', message: `the quotes are wrong: ${fault}`, remedy });
    return false;
  }
  if (cells.length === width) return true;
  const message = `the row has ${cells.length} cells and not ${width}`;
  problems.add({ ...row, code: 'CELLS', message, remedy: 'quote cells in which the separator stands' });
  return false;
}
