import { toValue, UNDECIDED } from '../position/position-code.ts';
import type { Threshold } from './threshold.ts';

/** Bits of an answer that may not be settled yet. */
export const POSSIBLE = 1;
export const CERTAIN = 2;

/** The bit of a mask of positions that says: there may be no entry at all. */
export const ABSENT = 1 << (UNDECIDED + 1);

/** What a position that may not be settled yet can still be. */
export interface Bounds {
  mayBeAbsent: boolean;
  mayBeUndecided: boolean;
  /** Lowest and highest decided value; null = it cannot be decided. */
  range: readonly [number, number] | null;
}

/** Of a mask in which bit c is set where the position can be code c. */
export function toBounds(mask: number): Bounds {
  const decided: number[] = [];
  for (let code = 0; code < UNDECIDED; code++) if ((mask & (1 << code)) !== 0) decided.push(toValue(code));
  return {
    mayBeAbsent: (mask & ABSENT) !== 0,
    mayBeUndecided: (mask & (1 << UNDECIDED)) !== 0,
    range: decided.length === 0 ? null : [Math.min(...decided), Math.max(...decided)],
  };
}

/** Of an entry that may be absent, and of what stands in its place then (null = nothing). */
export function orElse(own: Bounds, other: Bounds | null): Bounds {
  if (!own.mayBeAbsent || other === null) return own;
  const [a, b] = [own.range, other.range];
  return {
    mayBeAbsent: other.mayBeAbsent,
    mayBeUndecided: own.mayBeUndecided || other.mayBeUndecided,
    range: a && b ? [Math.min(a[0], b[0]), Math.max(a[1], b[1])] : (a ?? b),
  };
}

/** Bounds on the mean of the decided parts; a part that may be undecided or absent may be left out. Null = no part. */
export function meanBounds(parts: readonly Bounds[]): Bounds | null {
  if (parts.length === 0) return null;
  const mayBeAbsent = parts.every((part) => part.mayBeAbsent);
  const decided = parts.flatMap((part) => (part.range === null ? [] : [{ ...part, range: part.range }]));
  const mayStayOut = (part: Bounds) => part.mayBeUndecided || part.mayBeAbsent;
  const sure = decided.filter((part) => !mayStayOut(part));
  const open = decided.filter(mayStayOut);
  const mayBeUndecided = sure.length === 0 && parts.some((part) => part.mayBeUndecided);
  if (decided.length === 0) return { mayBeAbsent, mayBeUndecided, range: null };
  const low = lowestMean(
    sure.map(({ range }) => range[0]),
    open.map(({ range }) => range[0]),
  );
  const high = -lowestMean(
    sure.map(({ range }) => -range[1]),
    open.map(({ range }) => -range[1]),
  );
  return { mayBeAbsent, mayBeUndecided, range: [low, high] };
}

/** The bits POSSIBLE and CERTAIN; null = surely absent, which satisfies nothing. */
export function satisfiesBounds(bounds: Bounds | null, threshold: Threshold): number {
  if (bounds === null) return 0;
  const { mayBeAbsent, mayBeUndecided, range } = bounds;
  if (threshold.range === null)
    return (mayBeUndecided ? POSSIBLE : 0) | (mayBeUndecided && range === null && !mayBeAbsent ? CERTAIN : 0);
  if (range === null) return 0;
  const [low, high] = threshold.range;
  const possible = range[0] <= high && range[1] >= low;
  const certain = !mayBeAbsent && !mayBeUndecided && range[0] >= low && range[1] <= high;
  return (possible ? POSSIBLE : 0) | (certain ? CERTAIN : 0);
}

/** The bits of a named position, which is there. */
export function satisfiesMask(mask: number, threshold: Threshold): number {
  return ((mask & threshold.accepts) !== 0 ? POSSIBLE : 0) | ((mask & ~threshold.accepts) === 0 ? CERTAIN : 0);
}

/** The lowest mean that all of `sure` and any of `open` can have. */
function lowestMean(sure: readonly number[], open: readonly number[]): number {
  let sum = sure.reduce((total, value) => total + value, 0);
  let count = sure.length;
  for (const value of [...open].sort((a, b) => a - b)) {
    if (count > 0 && value * count >= sum) break;
    sum += value;
    count++;
  }
  return sum / count;
}
