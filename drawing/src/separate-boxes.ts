import type { Steps } from '@stancegraph/analysis';
import type { Extent } from './geometry.ts';

export interface Box extends Extent {
  x: number;
  y: number;
}

/**
 * One pass that pushes overlapping boxes apart along the axis on which they overlap less.
 * Sweeps from left to right, so only neighbours are compared; ties go by the given order.
 * @returns how many overlapping pairs it met
 */
export function separateBoxes(boxes: readonly Box[], share = 1): number {
  const order = boxes.map((_, index) => index).sort((a, b) => left(boxes, a) - left(boxes, b) || a - b);
  let overlaps = 0;
  for (const [place, i] of order.entries()) {
    const a = boxes[i];
    if (!a) continue;
    for (let next = place + 1; next < order.length; next += 1) {
      const b = boxes[order[next] ?? -1];
      if (!b || b.x - b.halfWidth >= a.x + a.halfWidth) break;
      if (pushApart(a, b, share)) overlaps += 1;
    }
  }
  return overlaps;
}

/** Passes until nothing overlaps, at most `passes` times. */
export function* separateAll(boxes: readonly Box[], passes = 500): Steps<void> {
  for (let pass = 0; pass < passes && separateBoxes(boxes, 1.02) > 0; pass += 1) yield;
}

/** Whether any two overlap; sweeps from left to right as `separateBoxes` does. */
export function anyOverlap(boxes: readonly Box[]): boolean {
  const order = [...boxes].sort((a, b) => a.x - a.halfWidth - (b.x - b.halfWidth));
  return order.some((a, at) => {
    for (let next = at + 1; next < order.length; next += 1) {
      const b = order[next];
      if (!b || b.x - b.halfWidth >= a.x + a.halfWidth) return false;
      const { x, y } = overlap(a, b);
      if (x > 0 && y > 0) return true;
    }
    return false;
  });
}

export function overlap(a: Box, b: Box): { x: number; y: number } {
  return {
    x: a.halfWidth + b.halfWidth - Math.abs(a.x - b.x),
    y: Math.min(a.y + a.below, b.y + b.below) - Math.max(a.y - a.above, b.y - b.above),
  };
}

function pushApart(a: Box, b: Box, share: number): boolean {
  const { x, y } = overlap(a, b);
  if (x <= 0 || y <= 0) return false;
  if (x < y) {
    const step = ((a.x <= b.x ? 1 : -1) * x * share) / 2;
    a.x -= step;
    b.x += step;
  } else {
    const step = ((a.y <= b.y ? 1 : -1) * y * share) / 2;
    a.y -= step;
    b.y += step;
  }
  return true;
}

const left = (boxes: readonly Box[], index: number): number => {
  const box = boxes[index];
  return box ? box.x - box.halfWidth : 0;
};
