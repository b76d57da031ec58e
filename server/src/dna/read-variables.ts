import { groupBy } from '../intake/group-by.ts';
import { DATA_TYPES, type DnaEntity, type DnaVariable } from './dna-database.ts';
import { damaged } from './dna-error.ts';
import { listRows } from './dna-tables.ts';
import type { SqliteReader } from './sqlite-reader.ts';

export interface TypedVariable {
  /** Id of its statement type. */
  type: number;
  variable: DnaVariable;
}

/** @throws {DnaError} DAMAGED for a data type that DNA does not have */
export function readVariables(reader: SqliteReader): TypedVariable[] {
  const entities = readEntities(reader);
  return listRows(reader, 'VARIABLES').map((row) => {
    const id = row.integer('ID');
    const dataType = DATA_TYPES.find((known) => known === row.text('DataType'));
    if (!dataType) throw damaged(`variable ${id} has the unknown data type "${row.text('DataType')}"`);
    const variable = { id, name: row.text('Variable'), dataType, entities: entities.get(id) ?? [] };
    return { type: row.integer('StatementTypeId'), variable };
  });
}

/** By the id of their variable. */
function readEntities(reader: SqliteReader): Map<number, DnaEntity[]> {
  const attributes = readAttributes(reader);
  const read = listRows(reader, 'ENTITIES').map((row) => {
    const id = row.integer('ID');
    const [value, childOf] = [row.text('Value'), row.integerOrNull('ChildOf')];
    const entity: DnaEntity = { id, value, childOf, attributes: attributes.get(id) ?? new Map() };
    return { variable: row.integer('VariableId'), entity };
  });
  const grouped = groupBy(read, ({ variable }) => variable);
  return new Map([...grouped].map(([variable, members]) => [variable, members.map(({ entity }) => entity)]));
}

/** By the id of their entity: what is filled in, by name. */
function readAttributes(reader: SqliteReader): Map<number, Map<string, string>> {
  const nameOf = new Map(
    listRows(reader, 'ATTRIBUTEVARIABLES').map((row) => [row.integer('ID'), row.text('AttributeVariable')]),
  );
  const attributes = new Map<number, Map<string, string>>();
  for (const row of listRows(reader, 'ATTRIBUTEVALUES')) {
    const name = nameOf.get(row.integer('AttributeVariableId'));
    if (name === undefined) throw damaged(`attribute value ${row.integer('ID')} is of an attribute that is not there`);
    const value = row.text('AttributeValue').trim();
    if (value === '') continue;
    const ofEntity = attributes.get(row.integer('EntityId')) ?? new Map<string, string>();
    attributes.set(row.integer('EntityId'), ofEntity.set(name, value));
  }
  return attributes;
}
