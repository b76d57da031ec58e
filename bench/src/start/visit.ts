import type { BrowserContext, Request } from 'playwright-core';

/** One visit to a page of the explorer. */
export interface Visit {
  /** Milliseconds from the start of the navigation. */
  paintedMs: number;
  drawnMs: number;
  /** Everything that was asked for until the picture stood. */
  transfers: Transfer[];
}
export interface Transfer {
  type: string;
  /** Body as it went over the wire; 0 from the cache. */
  bytes: number;
  /** Body as the page sees it. */
  unpacked: number;
}

const DRAWN_WITHIN_MS = 30_000;
const QUIET_MS = 500;

export async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.goto(address, { waitUntil: 'commit' });
  // One expression without names of its own: whatever compiles this file must add nothing that the page lacks.
  const drawn = await page.waitForFunction(inkAt, undefined, { polling: 'raf', timeout: DRAWN_WITHIN_MS });
  const drawnMs = Number(await drawn.jsonValue());
  const paintedMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  // The stream of changes stays open, so there is no end of all requests to wait for.
  for (let before = -1; before !== finished.length; await page.waitForTimeout(QUIET_MS)) before = finished.length;
  const transfers = await Promise.all(finished.map(toTransfer));
  await page.close();
  return { drawnMs, paintedMs, transfers };
}

/** The time at which some canvas of the picture has a pixel that is not empty; 0 before. */
export function inkAt(): number {
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('[role=application] canvas')) {
    if (canvas.width === 0 || canvas.height === 0) continue;
    const small = Object.assign(document.createElement('canvas'), { width: 64, height: 64 }).getContext('2d');
    small?.drawImage(canvas, 0, 0, 64, 64);
    if (small?.getImageData(0, 0, 64, 64).data.some((value) => value > 0)) return performance.now();
  }
  return 0;
}

async function toTransfer(request: Request): Promise<Transfer> {
  const response = await request.response();
  const unpacked = (await response?.body().catch(() => undefined))?.length ?? 0;
  const { responseBodySize } = await request.sizes();
  // Below zero for what came from the cache.
  return { type: request.resourceType(), bytes: Math.max(0, responseBodySize), unpacked };
}
