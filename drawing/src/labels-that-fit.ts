import { FONT_SIZE, LABEL_GAP, LINE_HEIGHT, RADIUS, textWidth } from './geometry.ts';

export interface NamedPlace {
  id: string;
  /** As it is written, lines apart. */
  label: string;
  /** Pixels on the screen. */
  x: number;
  y: number;
}

/** Side of a cell of the grid in which labels look for others, in pixels. */
const CELL = 64;

/**
 * Whose names can be written under them at full size without touching another: the first come first, so give the most
 * important first. More fit as the picture is magnified.
 * @param scale pixels on the screen per pixel of the picture at zoom 1
 */
export function labelsThatFit(places: readonly NamedPlace[], scale: number): Set<string> {
  const fitting = new Set<string>();
  const grid = new Map<string, Box[]>();
  for (const place of places) {
    const box = boxOf(place, scale);
    const cells = cellsOf(box);
    if (cells.some((cell) => grid.get(cell)?.some((other) => touch(box, other)))) continue;
    fitting.add(place.id);
    for (const cell of cells) grid.set(cell, [...(grid.get(cell) ?? []), box]);
  }
  return fitting;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ label, x, y }: NamedPlace, scale: number): Box {
  const lines = label.split('\n');
  const half = Math.max(...lines.map((line) => textWidth(line, FONT_SIZE))) / 2;
  const top = y + RADIUS * scale;
  return { left: x - half, right: x + half, top, bottom: top + LABEL_GAP + lines.length * LINE_HEIGHT };
}

function cellsOf({ left, right, top, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(left / CELL); column * CELL <= right; column += 1)
    for (let row = Math.floor(top / CELL); row * CELL <= bottom; row += 1) cells.push(`${column} ${row}`);
  return cells;
}

const touch = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
