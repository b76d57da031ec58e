import { createHash, timingSafeEqual } from 'node:crypto';
import { GraphQLError } from 'graphql';

/**
 * Lets a request write, or not. Keys are compared by their hashes, in the same time whatever they are.
 * @throws FORBIDDEN where no key is configured, UNAUTHENTICATED where the request brings none or another
 */
export function authorise(key: string | undefined, authorization: string | null): void {
  if (!key) {
    throw refused('FORBIDDEN', 'there is no writing over the network; start the server with STANCEGRAPH_KEY set', 403);
  }
  const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '';
  if (!timingSafeEqual(hash(given), hash(key))) {
    throw refused('UNAUTHENTICATED', 'writing needs a key; send it as "Authorization: Bearer <key>"', 401);
  }
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function refused(code: string, message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
