import { useRef } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { type RequestError, requestError } from '../state/request-error.ts';

export interface Latest<Data> {
  /** The newest answer; stays while another is on its way or the server is gone. */
  data: Data | undefined;
  /** Whether `data` answers the present question. */
  current: boolean;
  fetching: boolean;
  error: RequestError | null;
  retry: () => void;
}

/** A query that keeps what it shows: the last good answer stays until there is a better one. */
export function useLatest<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Latest<Data> {
  const [result, execute] = useQuery<Data, Variables>({ query, variables, pause } as Parameters<
    typeof useQuery<Data, Variables>
  >[0]);
  const last = useRef<Data | undefined>(undefined);
  const good = result.data !== undefined && result.data !== null && !result.error;
  if (good) last.current = result.data;
  return {
    data: last.current,
    current: good && !result.stale,
    fetching: result.fetching,
    error: result.error && !result.fetching ? requestError(result.error) : null,
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}
