import type { Steps } from '@stancegraph/analysis';
import { extentOf, RADIUS } from './geometry.ts';
import type { Placed } from './layout-group.ts';
import { anyOverlap, overlap } from './separate-boxes.ts';

/** Names are wider than high, and so is the screen. */
const STRETCH = 1.25;

/** In steps, the smallest ring from `least` on, in pixels, on which nobody covers anybody else, nor what stands `inside`. */
export function* placeOnRing(
  nodes: readonly { id: string; label: string; angle: number }[],
  least: number,
  inside: readonly Placed[] = [],
): Steps<{ placed: Placed[]; radius: number }> {
  const extents = nodes.map(({ id, label, angle }) => ({ id, angle, ...extentOf(label) }));
  for (let radius = least; ; radius = Math.max(1.04 * radius, radius + RADIUS / 4)) {
    const placed = extents.map(({ angle, ...extent }) => ({
      ...extent,
      x: STRETCH * radius * Math.cos(angle),
      y: radius * Math.sin(angle),
    }));
    // Where it is too small, neighbours on it show that soonest.
    const isCrowded = placed.some((box, at) => covers(box, placed[at - 1]));
    if (!isCrowded && !anyOverlap([...inside, ...placed])) return { placed, radius };
    yield;
  }
}

function covers(a: Placed, b: Placed | undefined): boolean {
  if (!b) return false;
  const { x, y } = overlap(a, b);
  return x > 0 && y > 0;
}
