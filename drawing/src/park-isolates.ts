import { extentOf } from './geometry.ts';
import type { Placed } from './layout-group.ts';

/** Rows of nodes without ties, each row centred on x = 0, the first with its top at `top`, none wider than `width`. */
export function parkIsolates(nodes: readonly { id: string; label: string }[], top: number, width: number): Placed[] {
  const rows: Placed[][] = [];
  let y = top;
  let row: Placed[] = [];
  let used = 0;
  const close = () => {
    for (const box of row) box.x -= used / 2;
    y += row.reduce((most, box) => Math.max(most, box.above + box.below), 0);
    rows.push(row);
    row = [];
    used = 0;
  };
  for (const { id, label } of nodes) {
    const extent = extentOf(label);
    if (row.length > 0 && used + 2 * extent.halfWidth > width) close();
    row.push({ id, ...extent, x: used + extent.halfWidth, y: y + extent.above });
    used += 2 * extent.halfWidth;
  }
  if (row.length > 0) close();
  return rows.flat();
}
