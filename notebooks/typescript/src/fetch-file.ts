import { notOurs } from './ask.ts';
import type { Connection } from './connection.ts';
import { type Answer, isObject, send } from './send.ts';
import { toError } from './to-error.ts';

/**
 * What the server gives by address beside its GraphQL.
 * @throws QueryError, ServerAway, ServerTooSlow, UnexpectedAnswer
 */
export async function fetchFile(connection: Connection, path: string, parameters: URLSearchParams): Promise<Answer> {
  // Browsers prefer pages; what is asked for here is for programs.
  const init = { headers: { accept: 'application/json, image/svg+xml' } };
  const answer = await send(connection, `${path}?${parameters}`, init, connection.retries);
  if (answer.status < 300) return answer;
  const { json } = answer;
  if (isObject(json) && typeof json.code === 'string') throw toError(fromProblem(json), true);
  throw notOurs(connection.url, answer);
}

/** A problem as RFC 9457 has it, in the shape of GraphQL's errors. */
function fromProblem(problem: Record<string, unknown>) {
  const text = (name: string) => (typeof problem[name] === 'string' ? problem[name] : undefined);
  const parameter = text('parameter');
  return {
    message: text('detail') ?? text('title') ?? 'the server gave no reason',
    extensions: {
      code: text('code') ?? 'BAD_USER_INPUT',
      remedy: text('remedy'),
      requestId: text('requestId'),
      inputPath: parameter?.split('.') ?? [],
    },
  };
}
