import type { DnaDataType, DnaDocument, DnaEntity, DnaStatement, DnaValue } from './dna-database.ts';
import { damaged } from './dna-error.ts';
import { type DnaTable, listRows } from './dna-tables.ts';
import type { TypedVariable } from './read-variables.ts';
import type { Row, SqliteReader } from './sqlite-reader.ts';

export interface TypedStatement {
  /** Id of its statement type. */
  type: number;
  statement: DnaStatement;
}

const VALUE_TABLES: Record<DnaDataType, DnaTable> = {
  'short text': 'DATASHORTTEXT',
  'long text': 'DATALONGTEXT',
  integer: 'DATAINTEGER',
  boolean: 'DATABOOLEAN',
};

/** @throws {DnaError} DAMAGED where a statement or a value of one refers to what is not there */
export function readStatements(
  reader: SqliteReader,
  documents: readonly DnaDocument[],
  variables: readonly TypedVariable[],
): TypedStatement[] {
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const statements = listRows(reader, 'STATEMENTS').map((row) => {
    const id = row.integer('ID');
    const document = documentOf.get(row.integer('DocumentId'));
    if (!document) throw damaged(`statement ${id} stands in document ${row.integer('DocumentId')}, which is not there`);
    const values = new Map<number, DnaValue>();
    const statement = { id, document, start: row.integer('Start'), stop: row.integer('Stop'), values };
    return { type: row.integer('StatementTypeId'), statement };
  });
  const statementOf = new Map(statements.map(({ statement }) => [statement.id, statement]));
  const dataTypeOf = new Map(variables.map(({ variable }) => [variable.id, variable.dataType]));
  const entityOf = new Map(variables.flatMap(({ variable }) => variable.entities.map((entity) => [entity.id, entity])));
  for (const [dataType, table] of Object.entries(VALUE_TABLES) as [DnaDataType, DnaTable][]) {
    for (const row of listRows(reader, table)) {
      const [statement, variable] = [row.integer('StatementId'), row.integer('VariableId')];
      const values = statementOf.get(statement)?.values;
      // What a deleted statement left behind, DNA does not show either.
      if (!values) continue;
      if (dataTypeOf.get(variable) !== dataType) {
        throw damaged(
          `${table} has a value of statement ${statement} for variable ${variable}, which is not of its kind`,
        );
      }
      values.set(variable, toValue(dataType, row, entityOf));
    }
  }
  return statements;
}

function toValue(dataType: DnaDataType, row: Row, entityOf: ReadonlyMap<number, DnaEntity>): DnaValue {
  if (dataType === 'long text') return { dataType, text: row.text('Value') };
  if (dataType === 'integer') return { dataType, number: row.integer('Value') };
  if (dataType === 'boolean') return { dataType, isTrue: row.integer('Value') !== 0 };
  const entity = entityOf.get(row.integer('Entity'));
  if (entity) return { dataType, entity };
  throw damaged(`statement ${row.integer('StatementId')} names entity ${row.integer('Entity')}, which is not there`);
}
