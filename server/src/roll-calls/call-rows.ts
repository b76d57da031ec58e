import type { Hash } from 'node:crypto';
import type { ProblemList } from './problem-list.ts';
import type { CsvRow } from './read-csv.ts';
import { readRecords } from './read-records.ts';

/** What is known of one roll call before it is made an issue. */
export interface CallRow {
  line: number;
  /** The named column's text; empty where there is none. */
  textOf(column: string): string;
  /** The place of a column, to point at it. */
  cellOf(column: string): number;
}

export function toCallRow({ line, cells }: CsvRow, at: ReadonlyMap<string, number>): CallRow {
  const cellOf = (column: string): number => at.get(column) ?? 0;
  const textOf = (column: string): string => (at.has(column) ? (cells[cellOf(column)] ?? '').trim() : '');
  return { line, textOf, cellOf };
}

interface TableOptions {
  key: string;
  columns: readonly string[];
  problems: ProblemList;
  delimiter?: string | undefined;
  hash: Hash;
}

/** The table of the roll calls by their keys; as many as there are roll calls, however many votes. */
export async function readCallRows(path: string, options: TableOptions): Promise<Map<string, CallRow>> {
  const { key, problems } = options;
  const calls = new Map<string, CallRow>();
  for await (const { at, rows } of readRecords(path, { ...options, columns: [key, ...options.columns] })) {
    for (const row of rows) {
      const call = toCallRow(row, at);
      const name = call.textOf(key);
      const place = { line: row.line, cell: call.cellOf(key), column: key };
      if (name === '') {
        problems.add({ ...place, code: 'EMPTY_CELL', message: `"${key}" is empty`, remedy: 'say which roll call' });
      } else if (calls.has(name)) {
        const message = `the roll call ${name} stands on line ${calls.get(name)?.line} already`;
        problems.add({ ...place, code: 'DUPLICATE_CALL', message, remedy: 'keep one of them' });
      } else calls.set(name, call);
    }
  }
  return calls;
}

/** The texts of one column under each key, each once, in order. */
export async function readTopics(
  path: string,
  options: Omit<TableOptions, 'columns'> & { column: string },
): Promise<Map<string, string[]>> {
  const topics = new Map<string, string[]>();
  const { key, column } = options;
  for await (const { at, rows } of readRecords(path, { ...options, columns: [key, column] })) {
    for (const row of rows) {
      const { textOf } = toCallRow(row, at);
      const known = topics.get(textOf(key)) ?? [];
      const topic = textOf(column);
      if (topic !== '' && !known.includes(topic)) topics.set(textOf(key), [...known, topic].sort());
    }
  }
  return topics;
}
