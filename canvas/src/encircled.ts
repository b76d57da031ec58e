import type { Core } from 'cytoscape';

interface Point {
  x: number;
  y: number;
}

/** The actors seen inside a line drawn by hand, in pixels of the container; the line closes by itself. */
export const encircled = (graph: Core, line: readonly Point[]): string[] =>
  graph
    .nodes('.actor:visible')
    .filter((node) => isEncircled(node.renderedPosition(), line))
    .map((node) => node.id());

/** Whether a line closed to a loop goes around a point: whether a ray from it crosses the line an odd number of times. */
export function isEncircled({ x, y }: Point, line: readonly Point[]): boolean {
  let from = line.at(-1);
  let isInside = false;
  for (const to of line) {
    if (from && from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x))
      isInside = !isInside;
    from = to;
  }
  return isInside;
}
