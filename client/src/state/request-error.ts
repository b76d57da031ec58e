import type { CombinedError } from '@urql/core';

/** What went wrong, as far as a reader can do something about it. */
export interface RequestError {
  /** A code of the API, or OFFLINE where no answer came at all. */
  code: string;
  message: string;
  /** For the operator's log; null where the server gave none. */
  requestId: string | null;
}

export function requestError(error: CombinedError): RequestError {
  const [first] = error.graphQLErrors;
  const response: unknown = error.response;
  const status = response instanceof Response ? response.status : 0;
  const header = response instanceof Response ? response.headers.get('x-request-id') : null;
  if (first) {
    const { code, requestId } = first.extensions;
    return {
      code: typeof code === 'string' ? code : 'INTERNAL',
      message: first.message,
      requestId: typeof requestId === 'string' ? requestId : header,
    };
  }
  const code = status === 0 || status === 502 || status === 503 || status === 504 ? 'OFFLINE' : `HTTP_${status}`;
  return { code, message: error.networkError?.message ?? error.message, requestId: header };
}

const KNOWN = ['BAD_USER_INPUT', 'NOT_FOUND', 'TOO_COMPLEX', 'UNAVAILABLE', 'OFFLINE'] as const;

/** The code, where the page has words for it. */
export const knownCode = ({ code }: Pick<RequestError, 'code'>): (typeof KNOWN)[number] | 'other' =>
  KNOWN.find((known) => known === code) ?? 'other';
