import { makeExecutableSchema } from '@graphql-tools/schema';
import { sdl } from '@stancegraph/schema';
import { defaultFieldResolver, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';
import { RECORD_TYPES } from './present.ts';
import { resolvers } from './resolvers.generated.ts';

/** The contract with its resolvers. Records are plain data, read as they are; of all else a field may be a method. */
export function executableSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs: sdl, resolvers });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || RECORD_TYPES.has(type.name)) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= defaultFieldResolver;
  }
  return schema;
}
