import { AnalysisError } from '@stancegraph/analysis';
import { StoreError } from '@stancegraph/store';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { ErrorCode } from './errors.ts';

const RETRY_AFTER_SECONDS = '2';

/** Expected errors as they are, with their code; everything else is masked, and logged under the request's id. */
export function maskError(logger: Logger): (error: unknown, message: string) => Error {
  return (error) => {
    const cause = error instanceof GraphQLError ? error.originalError : error;
    const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
    const as = (code: ErrorCode, message: string, extensions = {}) =>
      new GraphQLError(message, { ...place, extensions: { code, ...extensions } });

    if (cause instanceof AnalysisError) {
      return as(cause.code === 'TOO_LARGE' ? 'TOO_COMPLEX' : 'BAD_USER_INPUT', cause.message, { id: cause.id });
    }
    if (cause instanceof StoreError) {
      logger.warn({ err: cause }, 'the store failed');
      return as('UNAVAILABLE', 'the graph cannot be reached just now; try again in a moment', {
        http: { headers: { 'retry-after': RETRY_AFTER_SECONDS } },
      });
    }
    if (error instanceof GraphQLError && (!cause || cause instanceof GraphQLError)) return error;
    logger.error({ err: cause }, 'unexpected error');
    return as('INTERNAL', 'something went wrong on the server; the log knows it by the request id');
  };
}
