import type { Position } from '@stancegraph/analysis';

const SCALE: readonly [Position, number][] = [
  ['SUPPORT', 1],
  ['LEAN_SUPPORT', 0.5],
  ['NEUTRAL', 0],
  ['LEAN_OPPOSE', -0.5],
  ['OPPOSE', -1],
];

/** The number of a position, null for undecided. */
export const numberOf = (position: Position): number | null => SCALE.find(([known]) => known === position)?.[1] ?? null;

/**
 * One position for positions on several issues: the named one nearest to the mean of those with a number (halfway goes
 * to the milder). UNDECIDED where none has a number, null where there are none at all.
 * @param values -1..1 each; null: undecided
 */
export function summaryPosition(values: readonly (number | null)[]): Position | null {
  if (values.length === 0) return null;
  const numbers = values.filter((value) => value !== null);
  if (numbers.length === 0) return 'UNDECIDED';
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const byDistance = SCALE.map(([position, value]) => ({ position, value, distance: Math.abs(value - mean) })).sort(
    (a, b) => a.distance - b.distance || Math.abs(a.value) - Math.abs(b.value),
  );
  return byDistance[0]?.position ?? null;
}
