import type { DnaDatabase, DnaDocument } from './dna-database.ts';
import { checkDnaTables, listRows } from './dna-tables.ts';
import { readStatements } from './read-statements.ts';
import { readVariables } from './read-variables.ts';
import { hasWriteAheadLog } from './sqlite-header.ts';
import { type Row, readSqlite } from './sqlite-reader.ts';

/**
 * The bytes of a .dna file, a SQLite database of Discourse Network Analyzer 3, as plain objects in the order of DNA's ids.
 * @throws {DnaError} where it is another kind of file, of another version, or not whole
 */
export async function readDna(bytes: Uint8Array): Promise<DnaDatabase> {
  return readSqlite(bytes, (reader) => {
    const version = checkDnaTables(reader);
    const documents = listRows(reader, 'DOCUMENTS').map(toDocument);
    const variables = readVariables(reader);
    const statements = readStatements(reader, documents, variables);
    const statementTypes = listRows(reader, 'STATEMENTTYPES').map((row) => {
      const id = row.integer('ID');
      return {
        id,
        label: row.text('Label'),
        variables: variables.filter(({ type }) => type === id).map(({ variable }) => variable),
        statements: statements.filter(({ type }) => type === id).map(({ statement }) => statement),
      };
    });
    return { version, mayBeBehind: hasWriteAheadLog(bytes), documents, statementTypes };
  });
}

function toDocument(row: Row): DnaDocument {
  return {
    id: row.integer('ID'),
    title: row.text('Title'),
    text: row.text('Text'),
    author: row.text('Author'),
    source: row.text('Source'),
    section: row.text('Section'),
    notes: row.text('Notes'),
    type: row.text('Type'),
    date: row.integer('Date'),
  };
}
