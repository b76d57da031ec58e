import { keepPlaces, type Picture } from '@stancegraph/drawing';
import { useMemo, useRef } from 'react';

/**
 * The picture with the places of the one before, as long as the question is the same and only the graph has changed; any
 * other question is drawn as the server places it.
 * @param question null while what is drawn does not answer the present one
 */
export function useKeptPlaces(
  drawn: Picture | null,
  question: string | null,
): { picture: Picture | null; kept: boolean } {
  const last = useRef<{ question: string; drawn: Picture; picture: Picture; kept: boolean } | null>(null);
  return useMemo(() => {
    if (!drawn || question === null) return last.current ?? { picture: drawn, kept: false };
    const before = last.current?.question === question ? last.current : null;
    if (before?.drawn === drawn) return before;
    const picture = before ? keepPlaces(before.picture, drawn) : drawn;
    last.current = { question, drawn, picture, kept: before !== null };
    return last.current;
  }, [drawn, question]);
}
