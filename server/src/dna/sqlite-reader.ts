import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import { damaged } from './dna-error.ts';
import { checkSqliteHeader } from './sqlite-header.ts';

/** One row, by column. Values that are of another kind than asked for make the file a damaged one. */
export interface Row {
  integer(column: string): number;
  /** Null where nothing stands. */
  integerOrNull(column: string): number | null;
  /** Empty where nothing stands. */
  text(column: string): string;
}

export interface SqliteReader {
  /** Names of the tables, views left out. */
  tables: ReadonlySet<string>;
  columnsOf(table: string): Set<string>;
  rows(table: string, columns: readonly string[]): Row[];
}

/**
 * Opens a copy of the bytes in memory, lets it be read, and closes it.
 * @throws {DnaError} where this is no sound SQLite file; see `checkSqliteHeader`
 */
export async function readSqlite<T>(bytes: Uint8Array, read: (reader: SqliteReader) => T): Promise<T> {
  checkSqliteHeader(bytes);
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  try {
    const [[state] = []] = query(database, 'PRAGMA quick_check(1)');
    if (state !== 'ok') throw damaged(`the database is damaged: ${String(state)}`);
    return read(toReader(database));
  } finally {
    database.close();
  }
}

function toReader(database: Database): SqliteReader {
  const names = query(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
  return {
    tables: new Set(names.map(([name]) => String(name))),
    columnsOf: (table) =>
      new Set(query(database, 'SELECT name FROM pragma_table_info(?)', [table]).map(([name]) => String(name))),
    rows: (table, columns) =>
      query(database, `SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${columns[0]}`).map((values, index) =>
        toRow(`row ${index + 1} of ${table}`, columns, values),
      ),
  };
}

function query(database: Database, sql: string, values: SqlValue[] = []): SqlValue[][] {
  try {
    return database.exec(sql, values)[0]?.values ?? [];
  } catch (error) {
    throw damaged(`the database cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function toRow(name: string, columns: readonly string[], values: readonly SqlValue[]): Row {
  const of = (column: string) => values[columns.indexOf(column)] ?? null;
  const integer = (column: string) => {
    const value = of(column);
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
    throw damaged(`${name} has no whole number as its ${column}`);
  };
  return {
    integer,
    integerOrNull: (column) => (of(column) === null ? null : integer(column)),
    text: (column) => {
      const value = of(column) ?? '';
      if (typeof value === 'string') return value;
      throw damaged(`${name} has no text as its ${column}`);
    },
  };
}
