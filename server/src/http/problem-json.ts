import { STATUS_CODES } from 'node:http';
import { GraphQLError } from 'graphql';
import type { ErrorHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Logger } from 'pino';
import { maskError } from '../graphql/mask-error.ts';

const STATUS: Record<string, ContentfulStatusCode> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  TOO_COMPLEX: 422,
  UNAVAILABLE: 503,
};
/** What an address calls fields of the input otherwise. */
const PARAMETERS: Record<string, string> = { window: 'windowTo' };

/**
 * Errors of what is asked for by address, as Problem Details (RFC 9457): `detail` says what is wrong and what would be
 * right, `code` is as in GraphQL, `parameter` names the one that is wrong. What is unexpected is masked and logged.
 */
export function problemJson(logger: Logger): ErrorHandler {
  const mask = maskError(logger);
  return (error, c) => {
    const masked = mask(error, '');
    const { code, inputPath, remedy } = masked instanceof GraphQLError ? masked.extensions : {};
    const status = STATUS[String(code)] ?? 500;
    const field = Array.isArray(inputPath) ? String(inputPath.find((part) => part !== 'input')) : undefined;
    const body = {
      title: STATUS_CODES[status],
      status,
      detail: masked.message,
      code,
      ...(field !== undefined && { parameter: PARAMETERS[field] ?? field }),
      ...(remedy !== undefined && { remedy }),
      requestId: c.get('requestId'),
    };
    if (status === 503) c.header('retry-after', '2');
    return c.body(JSON.stringify(body), status, {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
    });
  };
}
