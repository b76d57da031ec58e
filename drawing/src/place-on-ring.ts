import { extentOf, RADIUS } from './geometry.ts';
import type { Placed } from './layout-group.ts';
import { anyOverlap } from './separate-boxes.ts';

/** Names are wider than high, and so is the screen. */
const STRETCH = 1.25;

/** The smallest ring from `least` on, in pixels, on which nobody covers anybody else, nor what stands `inside`. */
export function placeOnRing(
  nodes: readonly { id: string; label: string; angle: number }[],
  least: number,
  inside: readonly Placed[] = [],
): { placed: Placed[]; radius: number } {
  for (let radius = least; ; radius = Math.max(1.04 * radius, radius + RADIUS / 4)) {
    const placed = nodes.map(({ id, label, angle }) => ({
      id,
      ...extentOf(label),
      x: STRETCH * radius * Math.cos(angle),
      y: radius * Math.sin(angle),
    }));
    if (!anyOverlap([...inside, ...placed])) return { placed, radius };
  }
}
