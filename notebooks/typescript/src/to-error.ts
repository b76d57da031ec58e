import { type Code, QueryError, type Refusal } from './errors.ts';

const REMEDIES: Readonly<Record<string, string>> = {
  BAD_USER_INPUT: 'change the input named above',
  FORBIDDEN: "give the server's key: new Graph(url, { key }); ask whoever runs the server",
  INTERNAL: "report it with the request's id: the server's log knows it",
  NOT_FOUND: 'look the id up: graph.actors(), graph.issues(), or search(text: ...) in a query',
  TOO_COMPLEX: 'ask for smaller pages, less nesting, or a shorter span',
  UNAUTHENTICATED: "give the server's key: new Graph(url, { key }); ask whoever runs the server",
  UNAVAILABLE: 'try again in a moment; whoever runs the server sees the reason at /readyz',
};

/** The exception for a refusal. `own`: the query is one of this package's, so what the server does not know is newer. */
export function toError(refusal: Refusal, own: boolean): QueryError {
  const { code = 'BAD_USER_INPUT', inputPath } = refusal.extensions ?? {};
  if (code === 'BAD_USER_INPUT' && !refusal.path && !inputPath && !refusal.message?.startsWith('Variable ')) {
    return new QueryError(
      refusal,
      'BROKEN_QUERY',
      own
        ? "update the server, or install this package in the server's version"
        : "correct the query, or update the server; every field is described in the server's schema",
    );
  }
  return new QueryError(refusal, code, remedyFor(code));
}

export const remedyFor = (code: Code): string => REMEDIES[code] ?? 'read the message';
