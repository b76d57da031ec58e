import { useState } from 'react';
import { usePrinting } from '../print/use-printing.ts';

const FIRST = 5;
/** As many as that are shown at once where a sentence speaks of them. */
const MOST_TOLD = 10;

/** How many rows are shown, and how to show all; those that the sentence above speaks of too, where few or on paper. */
export function useShown(rows: number, telling: number): [number, () => void] {
  const [isWhole, setWhole] = useState(false);
  const isPaper = usePrinting();
  const shown = isPaper || telling <= MOST_TOLD ? Math.max(FIRST, telling) : FIRST;
  return [isWhole ? rows : Math.min(rows, shown), () => setWhole(true)];
}
