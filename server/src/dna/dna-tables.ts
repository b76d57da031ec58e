import { DnaError } from './dna-error.ts';
import type { Row, SqliteReader } from './sqlite-reader.ts';

/** The tables and columns of DNA 3 that are read; the first column orders the rows. Coders and passwords are not read. */
const TABLES = {
  SETTINGS: ['Property', 'Value'],
  DOCUMENTS: ['ID', 'Title', 'Text', 'Author', 'Source', 'Section', 'Notes', 'Type', 'Date'],
  STATEMENTTYPES: ['ID', 'Label'],
  VARIABLES: ['ID', 'Variable', 'DataType', 'StatementTypeId'],
  ENTITIES: ['ID', 'VariableId', 'Value', 'ChildOf'],
  ATTRIBUTEVARIABLES: ['ID', 'VariableId', 'AttributeVariable'],
  ATTRIBUTEVALUES: ['ID', 'EntityId', 'AttributeVariableId', 'AttributeValue'],
  STATEMENTS: ['ID', 'StatementTypeId', 'DocumentId', 'Start', 'Stop'],
  DATASHORTTEXT: ['ID', 'StatementId', 'VariableId', 'Entity'],
  DATALONGTEXT: ['ID', 'StatementId', 'VariableId', 'Value'],
  DATAINTEGER: ['ID', 'StatementId', 'VariableId', 'Value'],
  DATABOOLEAN: ['ID', 'StatementId', 'VariableId', 'Value'],
} as const;
export type DnaTable = keyof typeof TABLES;

/** What a database of any version of DNA since 2 has. */
const OF_EVERY_VERSION: readonly DnaTable[] = ['SETTINGS', 'DOCUMENTS', 'STATEMENTS', 'STATEMENTTYPES', 'VARIABLES'];

export function listRows(reader: SqliteReader, table: DnaTable): Row[] {
  return reader.rows(table, TABLES[table]);
}

/**
 * The version of the DNA that made it.
 * @throws {DnaError} NOT_DNA, DNA_VERSION
 */
export function checkDnaTables(reader: SqliteReader): string {
  const absent = OF_EVERY_VERSION.find((table) => !reader.tables.has(table));
  if (absent) throw notDna(`it has no table ${absent}`);
  checkColumns(reader, 'SETTINGS');
  const settings = listRows(reader, 'SETTINGS');
  const version = settings.find((row) => row.text('Property') === 'version')?.text('Value');
  if (!version?.startsWith('3.')) {
    const made = version === undefined ? 'does not say which DNA made it' : `was made by DNA ${version.slice(0, 40)}`;
    const remedy = 'create a new database in DNA 3 and import this one there (Documents, Import from DNA database)';
    throw new DnaError('DNA_VERSION', `the database ${made}; only those of DNA 3 can be read`, remedy);
  }
  for (const table of Object.keys(TABLES) as DnaTable[]) checkColumns(reader, table);
  return version;
}

function checkColumns(reader: SqliteReader, table: DnaTable): void {
  if (!reader.tables.has(table)) throw notDna(`it has no table ${table}`);
  const columns = reader.columnsOf(table);
  const absent = TABLES[table].find((column) => !columns.has(column));
  if (absent) throw notDna(`its table ${table} has no column ${absent}`);
}

function notDna(reason: string): DnaError {
  const message = `the file is a SQLite database, but not one of DNA 3: ${reason}`;
  return new DnaError('NOT_DNA', message, 'give the .dna file that DNA 3 saves');
}
