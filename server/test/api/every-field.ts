import { type GraphQLField, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { executableSchema } from '../../src/graphql/schema.ts';

const schema = executableSchema();

/** Arguments that have to be given. */
const GIVEN: Record<string, string> = { size: '2' };

/**
 * A selection of every field of a type, and of the types under it that belong to networks: an entity is asked for its
 * name, a connection for its count.
 */
export function everyField(typeName: string): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  return Object.values(type.getFields()).map(fieldText).join(' ');
}

function fieldText(field: GraphQLField<unknown, unknown>): string {
  const given = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: ${GIVEN[name]}`);
  const call = given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return call;
  if (type.name.endsWith('Connection')) return `${call} { totalCount nodes { id } }`;
  if (!isObjectType(type) || type.getInterfaces().length > 0) return `${call} { __typename }`;
  return `${call} { ${everyField(type.name)} }`;
}
