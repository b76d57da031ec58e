import { stringifyVariables } from '@urql/core';
import { useRef } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { type RequestError, requestError } from '../state/request-error.ts';

export interface Latest<Data> {
  /** The newest answer; stays while another is on its way or the server is gone. */
  data: Data | undefined;
  /** Whether `data` answers the present question, if of an earlier revision while the server is asked again. */
  current: boolean;
  /** Whether an answer is on its way to a question that has none. */
  fetching: boolean;
  /** Not that the server is gone, where the present question was answered before. */
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
  const last = useRef<{ question: string; data: Data } | undefined>(undefined);
  const question = stringifyVariables(variables ?? {});
  const { data, operation } = result;
  // The library leaves the answer to the question before where there is none yet.
  const isGood = data !== undefined && data !== null && !result.error && !result.stale && !result.fetching;
  if (isGood) last.current = { question: stringifyVariables(operation?.variables ?? {}), data };
  const error = result.error && !result.fetching ? requestError(result.error) : null;
  const answered = last.current?.question === question && (!error || error.code === 'OFFLINE');
  return {
    data: last.current?.data,
    current: answered && !pause,
    fetching: result.fetching && !answered,
    error: answered ? null : error,
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}
