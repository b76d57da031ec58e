import { RADIUS } from './geometry.ts';
import type { Placed } from './layout-group.ts';
import { compare } from './strongest-ties.ts';

export interface Position2D {
  id: string;
  x: number;
  y: number;
}

/** The same boxes with the middle of all they cover at (0, 0), in pixels. */
export function recentred(boxes: readonly Placed[]): Placed[] {
  if (boxes.length === 0) return [];
  const cx = (Math.min(...boxes.map((b) => b.x - b.halfWidth)) + Math.max(...boxes.map((b) => b.x + b.halfWidth))) / 2;
  const cy = (Math.min(...boxes.map((b) => b.y - b.above)) + Math.max(...boxes.map((b) => b.y + b.below))) / 2;
  return boxes.map((box) => ({ ...box, x: box.x - cx, y: box.y - cy }));
}

/** By id, in units of a node's radius, rounded to two decimals, centred on (0, 0). */
export const centred = (boxes: readonly Placed[]): Position2D[] =>
  recentred(boxes)
    .map(({ id, x, y }) => ({ id, x: round(x / RADIUS), y: round(y / RADIUS) }))
    .sort((a, b) => compare(a.id, b.id));

/** Two decimals, and no negative zero. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;
