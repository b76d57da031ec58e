import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { Connection } from './connection.ts';
import { QueryError, UnexpectedAnswer } from './errors.ts';
import { type Answer, isObject, refusalsIn, send } from './send.ts';
import { remedyFor, toError } from './to-error.ts';

/** GraphQL that knows the types of its answer and variables, as GraphQL Code Generator writes it as a text. */
export type Document<Data, Variables> = DocumentTypeDecoration<Data, Variables> & { toString(): string };

/**
 * The data that answers a query.
 * @throws QueryError, ServerAway, ServerTooSlow, UnexpectedAnswer
 */
export async function ask<Data, Variables>(
  connection: Connection,
  document: Document<Data, Variables>,
  variables: Variables,
  own = true,
): Promise<Data> {
  const query = document.toString();
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables }),
  };
  // A write that was sent twice may be done twice.
  const answer = await send(connection, '/graphql', init, /\bmutation\b/u.test(query) ? 0 : connection.retries);
  const [refusal] = refusalsIn(answer.json);
  if (refusal) throw toError(refusal, own);
  if (!isObject(answer.json) || !isObject(answer.json.data)) throw notOurs(connection.url, answer);
  return answer.json.data as Data;
}

const UNAUTHORISED = new Set([401, 403, 407]);

/** What to throw where the answer is none of the server's. */
export function notOurs(url: string, { status, text }: Answer): QueryError | UnexpectedAnswer {
  const message = `${url} answers with status ${status} and ${JSON.stringify(text.slice(0, 80))}`;
  const code = 'UNAUTHENTICATED';
  return UNAUTHORISED.has(status) ? new QueryError({ message }, code, remedyFor(code)) : new UnexpectedAnswer(message);
}
