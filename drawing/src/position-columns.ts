import type { Position } from '@stancegraph/analysis';
import { centred, type Position2D } from './centred.ts';
import { extentOf, RADIUS } from './geometry.ts';
import { labelled } from './labelled.ts';
import type { LayoutNode } from './layout.ts';
import type { Placed } from './layout-group.ts';
import { POSITION_ORDER } from './position-order.ts';
import { compare } from './strongest-ties.ts';

/** Between columns; undecided and unknown stand further apart. */
const [GAP, APART] = [3 * RADIUS, 8 * RADIUS];
/** Of a column in which nobody stands, so that both ends of the scale stay apart. */
const EMPTY = 4 * RADIUS;
const LEAST_ROWS = 3;

/** In columns from support to oppose by position, then the undecided, then those of whom none is known; each by name. */
export function positionColumns(given: readonly (LayoutNode & { position: Position | null })[]): Position2D[] {
  const nodes = labelled(given)
    .sort((a, b) => compare(a.label, b.label) || compare(a.id, b.id))
    .map(({ id, label, position }) => ({ id, position, ...extentOf(label) }));
  const rows = Math.max(LEAST_ROWS, Math.ceil(Math.sqrt(nodes.length)));
  const height = nodes.reduce((most, { above, below }) => Math.max(most, above + below), 0);
  const placed: Placed[] = [];
  let x = 0;
  for (const column of [...POSITION_ORDER, null]) {
    const members = nodes.filter(({ position }) => position === column);
    const onScale = column !== 'UNDECIDED' && column !== null;
    if (members.length === 0 && !onScale) continue;
    if (!onScale) x += APART;
    const start = x;
    for (let from = 0; from < members.length; from += rows) {
      const part = members.slice(from, from + rows);
      const halfWidth = part.reduce((most, box) => Math.max(most, box.halfWidth), 0);
      placed.push(
        ...part.map(({ position: _, ...box }, row) => ({ ...box, x: x + halfWidth, y: row * height + box.above })),
      );
      x += 2 * halfWidth;
    }
    x = Math.max(x, start + EMPTY) + GAP;
  }
  return centred(placed);
}
