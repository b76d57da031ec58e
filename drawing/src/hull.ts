import { type Extent, RADIUS } from './geometry.ts';

export interface Point {
  x: number;
  y: number;
}

const STEPS = 6;

/**
 * A rounded outline around boxes: the convex hull (monotone chain, O(n log n)) of their corners, each blown up to a
 * circle of radius `padding`. Pixels; clockwise on a screen; empty for no boxes.
 */
export function hull(boxes: readonly (Point & Extent)[], padding: number = RADIUS): Point[] {
  const corners = boxes.flatMap(({ x, y, halfWidth, above, below }) => [
    { x: x - halfWidth, y: y - above },
    { x: x + halfWidth, y: y - above },
    { x: x + halfWidth, y: y + below },
    { x: x - halfWidth, y: y + below },
  ]);
  // Only an outermost corner's circle can reach the outline.
  return convexHull(convexHull(corners).flatMap((corner) => circle(corner, padding)));
}

export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const half = (ordered: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length >= 2 && !turnsRight(chain.at(-2), chain.at(-1), point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

/** Whether a point lies inside a convex outline that runs clockwise on a screen, or on it. */
export const isInside = (point: Point, outline: readonly Point[]): boolean =>
  outline.length > 2 &&
  outline.every((corner, at) => {
    const next = outline[(at + 1) % outline.length] ?? corner;
    return (next.x - corner.x) * (point.y - corner.y) - (next.y - corner.y) * (point.x - corner.x) >= 0;
  });

function turnsRight(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (!a || !b) return true;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

const circle = (centre: Point, radius: number): Point[] =>
  Array.from({ length: 4 * STEPS }, (_, step) => {
    const angle = (step / (4 * STEPS)) * 2 * Math.PI;
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  });
