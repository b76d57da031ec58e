import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';

/** Every error that leaves carries a stable code (of a document that is no query: BAD_USER_INPUT) and the request's id. */
export function errorCodes(): Plugin<{ requestId: string }> {
  return {
    onResultProcess({ result, serverContext }) {
      if (Array.isArray(result) || !('errors' in result)) return;
      const { requestId } = serverContext as unknown as Pick<Context, 'requestId'>;
      for (const { extensions, message } of result.errors ?? []) {
        if (message === INTROSPECTION_TOO_DEEP) Object.assign(extensions, INTROSPECTION_LIMIT);
        const { code = 'BAD_USER_INPUT' } = extensions;
        Object.assign(extensions, { code: STABLE[String(code)] ?? code, requestId });
      }
    },
  };
}

/** What the GraphQL library says, without a code, of introspection that goes round in circles. */
const INTROSPECTION_TOO_DEEP = 'Maximum introspection depth exceeded';
const INTROSPECTION_LIMIT = { code: 'TOO_COMPLEX', limit: 3, remedy: 'ask for less nesting of __schema and __type' };

/** What libraries call the same things. */
const STABLE: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  INTERNAL_SERVER_ERROR: 'INTERNAL',
};
