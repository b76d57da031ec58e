export interface Place {
  row: number;
  column: number;
}
type Step = (at: Place, last: number) => Place;

const STEPS: Record<string, Step> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last }),
  PageUp: ({ column }) => ({ row: 0, column }),
  PageDown: ({ column }, last) => ({ row: last, column }),
};

/**
 * Where a key leads in a square of `size` actors with heads: row 0 are the heads of the columns, column 0 those of the
 * rows, the corner is nobody's. Stays inside; null for a key that leads nowhere.
 */
export function gridStep(key: string, at: Place, size: number): Place | null {
  const step = STEPS[key];
  if (!step) return null;
  const to = step(at, size);
  const inside = (value: number) => Math.min(size, Math.max(0, value));
  const next = { row: inside(to.row), column: inside(to.column) };
  return next.row === 0 && next.column === 0 ? at : next;
}
