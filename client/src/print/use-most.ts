import { useState } from 'react';
import { usePrinting } from './use-printing.ts';

/** More rows than anybody reads on paper: some forty pages. */
const MOST_PRINTED = 2000;

/** How many rows of a long table are shown, how to show as many more, and how to show all; on paper it is whole. */
export function useMost(page: number): [number, () => void, () => void] {
  const [most, setMost] = useState(page);
  const shown = usePrinting() ? Math.max(most, MOST_PRINTED) : most;
  return [shown, () => setMost(most + page), () => setMost(Number.POSITIVE_INFINITY)];
}
