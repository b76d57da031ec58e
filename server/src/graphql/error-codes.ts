import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';

/** Every error that leaves carries a stable code (of a document that is no query: BAD_USER_INPUT) and the request's id. */
export function errorCodes(): Plugin<{ requestId: string }> {
  return {
    onResultProcess({ result, serverContext }) {
      if (Array.isArray(result) || !('errors' in result)) return;
      const { requestId } = serverContext as unknown as Pick<Context, 'requestId'>;
      for (const { extensions } of result.errors ?? []) {
        const { code = 'BAD_USER_INPUT' } = extensions;
        Object.assign(extensions, { code: STABLE[String(code)] ?? code, requestId });
      }
    },
  };
}

/** What libraries call the same things. */
const STABLE: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  INTERNAL_SERVER_ERROR: 'INTERNAL',
};
