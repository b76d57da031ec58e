import type { Browser, Page } from 'playwright-core';
import { inkAt } from '../start/visit.ts';
import { type Frames, framesWhilePanning, freePlace } from './panning.ts';

/** What the server answered, as both pictures draw it. */
export interface Drawn {
  nodes: { entity: { id: string; name: string }; point: { x: number; y: number }; positions: { position: string }[] }[];
  edges: { source: { id: string }; target: { id: string }; verdict: string }[];
}
export interface OurPicture {
  drawn: Drawn;
  firstMs: number;
  answerToInkMs: number;
  strongest: Moves;
  all: Moves;
}
export interface Moves {
  pan: Frames;
  filterMs: number;
  /** Whom the click hid. */
  hidden: string[];
}

const WITHIN_MS = 60_000;
const GRAPH = 'document.querySelector("[role=application] .__________cytoscape_container")._cyreg.cy';

/** The explorer from an empty cache: its first picture, then panning and a click on the legend, with few ties and with all. */
export async function drawOurs(browser: Browser, url: string): Promise<OurPicture> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(WITHIN_MS);
  try {
    const asked = page.waitForResponse(
      (response) => response.request().postData()?.includes('query Picture') ?? false,
      { timeout: WITHIN_MS },
    );
    await page.goto(`${url}/?asOf=2025-02-01`, { waitUntil: 'commit' });
    const ink = await page.waitForFunction(inkAt, undefined, { polling: 'raf', timeout: WITHIN_MS });
    const firstMs = Number(await ink.jsonValue());
    const response = await asked;
    const { startTime, responseEnd } = response.request().timing();
    const answeredMs = startTime + responseEnd - Number(await page.evaluate('performance.timeOrigin'));
    const { data } = (await response.json()) as { data: { coalitionNetwork: Drawn } };
    const strongest = await movesOf(page);
    await firstOfLegend(page).click();
    await page.getByText('Show all', { exact: true }).click();
    const all = await movesOf(page);
    return { drawn: data.coalitionNetwork, firstMs, answerToInkMs: firstMs - answeredMs, strongest, all };
  } finally {
    await page.close();
  }
}

async function movesOf(page: Page): Promise<Moves> {
  await page.waitForTimeout(1_000);
  const box = await page.locator('[role=application]').boundingBox();
  if (!box) throw new Error('the picture has no box');
  const places = await page.evaluate<{ x: number; y: number }[]>(
    `${GRAPH}.nodes('.actor').map((node) => node.renderedPosition())`,
  );
  const free = freePlace(
    places.map(({ x, y }) => ({ x: x + box.x, y: y + box.y })),
    box,
  );
  const pan = await framesWhilePanning(page, free);
  await page.waitForTimeout(500);
  await page.evaluate(WATCH);
  await firstOfLegend(page).click();
  const filterMs = await page.evaluate<number>('globalThis.painted');
  const hidden = await page.evaluate<string[]>(`${GRAPH}.nodes('.actor.hidden').map((node) => node.id())`);
  return { pan, filterMs, hidden };
}

const firstOfLegend = (page: Page) =>
  page
    .getByRole('group', { name: /^Legend/ })
    .getByRole('button')
    .first();

/** From the click to the task after the frame in which the picture is drawn without the hidden. */
const WATCH = `globalThis.painted = new Promise((resolve) => {
  let clicked = 0;
  addEventListener('click', (event) => { clicked = event.timeStamp; }, { capture: true, once: true });
  const cy = ${GRAPH};
  const seen = () => {
    if (clicked === 0 || cy.nodes('.actor.hidden').empty()) return;
    cy.off('render', seen);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - clicked);
    port2.postMessage(0);
  };
  cy.on('render', seen);
}); 0`;
