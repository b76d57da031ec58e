import { makeExecutableSchema } from '@graphql-tools/schema';
import { sdl } from '@stancegraph/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers.generated.ts';

/** The contract with its resolvers. */
export function executableSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: sdl, resolvers });
}
