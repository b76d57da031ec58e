import { useState } from 'react';
import { usePrinting } from '../print/use-printing.ts';

const FIRST = 5;

/** How many rows are shown, and how to show all; on paper those that the sentence above speaks of are shown too. */
export function useShown(rows: number, telling: number): [number, () => void] {
  const [isWhole, setWhole] = useState(false);
  const shown = usePrinting() ? Math.max(FIRST, telling) : FIRST;
  return [isWhole ? rows : Math.min(rows, shown), () => setWhole(true)];
}
