import {
  ABSENT,
  type Bounds,
  meanBounds,
  orElse,
  satisfiesBounds,
  satisfiesMask,
  toBounds,
} from '../conditions/bounds.ts';
import type { Threshold } from '../conditions/threshold.ts';
import { itemsOf } from '../world/grouping.ts';
import type { Picture } from '../world/picture-at.ts';

/** Bits beside POSSIBLE and CERTAIN: whether there is a position at all. */
export const MAY_BE_THERE = 4;
export const IS_THERE = 8;

/** Where an actor's position is read: its own slot, and where that may be empty those of who represents it. */
export interface View {
  actor: number;
  /** -1 = it has none. */
  slot: number;
  parts: View[];
}

/** `slotOf` gives -1 where an actor has no slot, `mayBeAbsent` tells of slots. Null = there is nothing to read. */
export function toView(
  picture: Picture,
  slotOf: (actor: number) => number,
  mayBeAbsent: (slot: number) => boolean,
  actor: number,
  path: readonly number[] = [],
): View | null {
  if (path.includes(actor)) return null;
  const slot = slotOf(actor);
  if (slot >= 0 && !mayBeAbsent(slot)) return { actor, slot, parts: [] };
  const parts = [...itemsOf(picture.representatives, actor)].flatMap(
    (next) => toView(picture, slotOf, mayBeAbsent, next, [...path, actor]) ?? [],
  );
  return slot < 0 && parts.length === 0 ? null : { actor, slot, parts };
}

/** All slots that a view reads. */
export function slotsOf({ slot, parts }: View): number[] {
  return [...(slot < 0 ? [] : [slot]), ...parts.flatMap(slotsOf)];
}

/** POSSIBLE, CERTAIN, MAY_BE_THERE and IS_THERE, from what each slot can be; the excluded actor is left out of means. */
export function readView(view: View, masks: Uint8Array, threshold: Threshold, excluded: number): number {
  if (view.actor === excluded) return 0;
  const mask = view.slot < 0 ? ABSENT : (masks[view.slot] ?? 0);
  if ((mask & ABSENT) === 0) return satisfiesMask(mask, threshold) | MAY_BE_THERE | IS_THERE;
  const bounds = boundsOf(view, masks, excluded);
  if (bounds === null) return 0;
  return satisfiesBounds(bounds, threshold) | MAY_BE_THERE | (bounds.mayBeAbsent ? 0 : IS_THERE);
}

function boundsOf(view: View, masks: Uint8Array, excluded: number): Bounds | null {
  if (view.actor === excluded) return null;
  const mask = view.slot < 0 ? ABSENT : (masks[view.slot] ?? 0);
  if ((mask & ABSENT) === 0) return toBounds(mask);
  const others = meanBounds(view.parts.flatMap((part) => boundsOf(part, masks, excluded) ?? []));
  return mask === ABSENT ? others : orElse(toBounds(mask), others);
}
