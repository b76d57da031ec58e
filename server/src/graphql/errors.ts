import { GraphQLError } from 'graphql';

/** The stable codes a client may rely on. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'TOO_COMPLEX'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** What was wrong, at which input, and what would be right. */
export function badUserInput(message: string, path: readonly (string | number)[], remedy: string): GraphQLError {
  return new GraphQLError(`${message}; ${remedy}`, { extensions: { code: 'BAD_USER_INPUT', inputPath: path, remedy } });
}

export function notFound(what: string, id: string, path: readonly (string | number)[]): GraphQLError {
  const remedy = 'look the id up with search(text: ...)';
  return new GraphQLError(`there is no ${what} "${id}"; ${remedy}`, {
    extensions: { code: 'NOT_FOUND', inputPath: path, remedy },
  });
}

export function tooComplex(what: string, limit: number, remedy: string): GraphQLError {
  return new GraphQLError(`${what}; the limit is ${limit}; ${remedy}`, {
    extensions: { code: 'TOO_COMPLEX', limit, remedy },
  });
}
