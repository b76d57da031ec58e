import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorCode } from '../graphql/errors.ts';

/** An error outside GraphQL, in GraphQL's shape, so that a client reads one kind of error only. */
export function problem(c: Context, status: ContentfulStatusCode, code: ErrorCode, message: string): Response {
  return c.json({ errors: [{ message, extensions: { code, requestId: c.get('requestId') } }] }, status);
}
