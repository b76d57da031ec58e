import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { type Found, toFound } from '../state/found.ts';
import { SEARCH } from './search-query.ts';

/** Hits for a text, asked once typing rests; urql drops the request before when a new one starts. */
export function useSearch(text: string): { found: Found[]; searching: boolean; failed: boolean } {
  const [wanted] = useDebouncedValue(text.trim().slice(0, 200), 120);
  const pause = wanted === '';
  const [{ data, fetching, error }] = useQuery({
    query: SEARCH,
    variables: useMemo(() => ({ text: wanted }), [wanted]),
    pause,
  });
  const found = useMemo(
    () => (pause || !data ? [] : [...data.names.edges, ...data.texts.edges].flatMap(toFound)),
    [data, pause],
  );
  return { found, searching: fetching || wanted !== text.trim(), failed: error !== undefined && !pause };
}
