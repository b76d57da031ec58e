import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { SourceRow } from '../data/statement-fields.ts';
import { usePrinting } from './use-printing.ts';

let noted: readonly SourceRow[] = [];
const listeners = new Set<() => void>();

function set(next: readonly SourceRow[]): void {
  noted = next;
  for (const listener of listeners) listener();
}

function listen(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** The sources named on paper, each once, in the order in which they are named. */
export const useFootnotes = (): readonly SourceRow[] => useSyncExternalStore(listen, () => noted);

/** The number of a source among the footnotes, from 1; null on screen, where it is named in its place. */
export function useFootnote(source: SourceRow): number | null {
  const printing = usePrinting();
  const index = useFootnotes().findIndex(({ id }) => id === source.id);
  // Effects run from top to bottom, and so number the sources as they are read.
  useLayoutEffect(() => {
    if (printing && !noted.some(({ id }) => id === source.id)) set([...noted, source]);
  }, [printing, source]);
  return printing ? index + 1 : null;
}

export const forgetFootnotes = (): void => set([]);
