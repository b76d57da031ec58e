import { itemsOf } from '../world/grouping.ts';
import type { Picture } from '../world/picture-at.ts';
import { type Bounds, meanBounds, satisfiesBounds, satisfiesMask, toBounds } from './bounds.ts';
import { type Entries, findEntry } from './entries.ts';
import type { Threshold } from './threshold.ts';

/**
 * Whether an actor satisfies a threshold at level REPRESENTED, as the bits POSSIBLE and CERTAIN: by its own entry,
 * otherwise by the mean over those who represent it. `masks[e]` has bit c set when entry e can take position c. The
 * excluded actor's own entry is left out everywhere, also of means: nobody waits for itself.
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
  if (own >= 0) return satisfiesMask(masks[own] ?? 0, threshold);
  return satisfiesBounds(boundsOf(picture, entries, masks, actor, issue, excluded, []), threshold);
}

/** Whether the actor has an entry at level REPRESENTED, the excluded actor's left out. */
export function hasEntry(
  picture: Picture,
  entries: Entries,
  actor: number,
  issue: number,
  excluded: number,
  path: readonly number[] = [],
): boolean {
  if (actor === excluded || path.includes(actor)) return false;
  if (findEntry(entries, actor, issue) >= 0) return true;
  for (const next of itemsOf(picture.representatives, actor))
    if (hasEntry(picture, entries, next, issue, excluded, [...path, actor])) return true;
  return false;
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
  return meanBounds(parts);
}
