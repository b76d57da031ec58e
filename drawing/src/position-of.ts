import type { Position } from '@stancegraph/analysis';
import { summaryPosition } from './summary-position.ts';

/** On one issue the named position; over several the one nearest to their mean (see `summaryPosition`). */
export function positionOf(node: {
  positions: readonly { position: Position | null; value: number | null }[];
}): Position | null {
  const [only, ...others] = node.positions;
  if (only && others.length === 0 && only.position) return only.position;
  return summaryPosition(node.positions.map(({ value }) => value));
}
