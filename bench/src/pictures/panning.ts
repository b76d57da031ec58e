import type { Page } from 'playwright-core';
import { median, quantile } from '../measure/quantile.ts';

export interface Frames {
  medianMs: number;
  p95Ms: number;
}

const PANS_FOR_MS = 2_000;
// In the page, as text: whatever compiles this file must add nothing that the page lacks.
const RECORD = `{ globalThis.gaps = []; globalThis.recording = true; let last = 0;
  const tick = (now) => { if (last > 0) gaps.push(now - last); last = now; if (recording) requestAnimationFrame(tick); };
  requestAnimationFrame(tick); }`;

/** Gaps between frames while the mouse drags the picture in circles, from a place where no node is. */
export async function framesWhilePanning(page: Page, free: { x: number; y: number }): Promise<Frames> {
  await page.mouse.move(free.x, free.y);
  await page.mouse.down();
  await page.evaluate(RECORD);
  const ends = performance.now() + PANS_FOR_MS;
  for (let step = 0; performance.now() < ends; step++) {
    const angle = step / 10;
    await page.mouse.move(free.x + 80 * Math.sin(angle), free.y + 80 * (1 - Math.cos(angle)));
  }
  const gaps = await page.evaluate<number[]>('globalThis.recording = false, gaps');
  await page.mouse.up();
  if (gaps.length === 0) return { medianMs: PANS_FOR_MS, p95Ms: PANS_FOR_MS };
  return {
    medianMs: median(gaps),
    p95Ms: quantile(
      [...gaps].sort((a, b) => a - b),
      0.95,
    ),
  };
}

/** Among a grid of places in a box, the one farthest from all nodes. */
export function freePlace(nodes: readonly Place[], box: Place & { width: number; height: number }): Place {
  let best = { x: box.x, y: box.y, room: -1 };
  for (let column = 3; column <= 7; column++)
    for (let row = 3; row <= 7; row++) {
      const [x, y] = [box.x + (box.width * column) / 10, box.y + (box.height * row) / 10];
      const room = Math.min(...nodes.map((node) => Math.hypot(node.x - x, node.y - y)));
      if (room > best.room) best = { x, y, room };
    }
  return best;
}

interface Place {
  x: number;
  y: number;
}
