import { toValue, UNDECIDED } from '../position/position-code.ts';
import { itemsOf } from '../world/grouping.ts';
import type { Picture } from '../world/picture-at.ts';
import { type Entries, findEntry } from './entries.ts';
import { representedEntries } from './represented-entries.ts';
import type { Threshold } from './threshold.ts';

/** What an actor's entry on an issue can still be, as bounds. */
interface Bounds {
  mayBeUndecided: boolean;
  /** Lowest and highest decided value; null = it cannot be decided. */
  range: readonly [number, number] | null;
}

/** Bits of an answer that may not be settled yet. */
export const POSSIBLE = 1;
export const CERTAIN = 2;

/**
 * Whether an actor satisfies a threshold at level REPRESENTED: by its own entry, otherwise by the mean over those who
 * represent it. `masks[e]` has bit c set when entry e can take position c. The excluded actor's own entry is left out
 * everywhere, also of means: nobody waits for itself.
 */
export function satisfies(
  picture: Picture,
  entries: Entries,
  masks: Uint8Array,
  actor: number,
  issue: number,
  excluded: number,
  threshold: Threshold,
): number {
  if (actor === excluded) return 0;
  const own = findEntry(entries, actor, issue);
  if (own >= 0) {
    const mask = masks[own] ?? 0;
    return ((mask & threshold.accepts) !== 0 ? POSSIBLE : 0) | ((mask & ~threshold.accepts) === 0 ? CERTAIN : 0);
  }
  const bounds = boundsOf(picture, entries, masks, actor, issue, excluded, []);
  if (bounds === null) return 0;
  const { mayBeUndecided, range } = bounds;
  if (threshold.range === null) return (mayBeUndecided ? POSSIBLE : 0) | (range === null ? POSSIBLE | CERTAIN : 0);
  if (range === null) return 0;
  const [low, high] = threshold.range;
  const possible = range[0] <= high && range[1] >= low;
  const certain = !mayBeUndecided && range[0] >= low && range[1] <= high;
  return (possible ? POSSIBLE : 0) | (certain ? CERTAIN : 0);
}

/** Whether the actor has an entry at level REPRESENTED, the excluded actor's left out. */
export function hasEntry(picture: Picture, entries: Entries, actor: number, issue: number, excluded: number): boolean {
  return representedEntries(picture, entries, actor, issue, excluded).length > 0;
}

function boundsOf(
  picture: Picture,
  entries: Entries,
  masks: Uint8Array,
  actor: number,
  issue: number,
  excluded: number,
  path: readonly number[],
): Bounds | null {
  if (actor === excluded || path.includes(actor)) return null;
  const own = findEntry(entries, actor, issue);
  if (own >= 0) return toBounds(masks[own] ?? 0);
  const parts: Bounds[] = [];
  for (const representative of itemsOf(picture.representatives, actor)) {
    const part = boundsOf(picture, entries, masks, representative, issue, excluded, [...path, actor]);
    if (part !== null) parts.push(part);
  }
  return parts.length === 0 ? null : meanBounds(parts);
}

function toBounds(mask: number): Bounds {
  const decided: number[] = [];
  for (let code = 0; code < UNDECIDED; code++) if ((mask & (1 << code)) !== 0) decided.push(toValue(code));
  return {
    mayBeUndecided: (mask & (1 << UNDECIDED)) !== 0,
    range: decided.length === 0 ? null : [Math.min(...decided), Math.max(...decided)],
  };
}

/** Bounds on the mean of the decided parts; a part that may be undecided may be left out. */
function meanBounds(parts: readonly Bounds[]): Bounds {
  const decided = parts.flatMap((part) => (part.range === null ? [] : [{ ...part, range: part.range }]));
  if (decided.length === 0) return { mayBeUndecided: true, range: null };
  const sure = decided.filter((part) => !part.mayBeUndecided);
  const open = decided.filter((part) => part.mayBeUndecided);
  const low = lowestMean(
    sure.map(({ range }) => range[0]),
    open.map(({ range }) => range[0]),
  );
  const high = -lowestMean(
    sure.map(({ range }) => -range[1]),
    open.map(({ range }) => -range[1]),
  );
  return { mayBeUndecided: sure.length === 0, range: [low, high] };
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
