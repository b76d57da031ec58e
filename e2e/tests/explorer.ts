import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export { expect };
export const FIRST = '/?issues=allied-force&asOf=2025-04-10';

interface Fixtures {
  /** Set where a test makes requests fail on purpose: the browser then reports them as errors. */
  expectFailedRequests: boolean;
  watched: undefined;
}

/** Every test also fails on an error in the console and on a request to anywhere but our own server. */
export const test = base.extend<Fixtures>({
  expectFailedRequests: [false, { option: true }],
  watched: [
    async ({ page, baseURL, expectFailedRequests }, use) => {
      const errors: string[] = [];
      const foreign: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        const isNetwork = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !(expectFailedRequests && isNetwork)) errors.push(message.text());
      });
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) foreign.push(request.url());
      });
      await use(undefined);
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
    },
    { auto: true },
  ],
});

export const canvas = (page: Page) => page.getByRole('application');
export const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
export const heading = (page: Page, name: string | RegExp) => details(page).getByRole('heading', { name });

/** Opens an address and waits for the picture. */
export async function open(page: Page, address: string = FIRST): Promise<void> {
  await page.goto(address);
  await expect(canvas(page)).toHaveAttribute('data-zoom', /\d/u);
  await expect(canvas(page)).toHaveAccessibleName(/^Network of \d+ actors?/u);
}

interface Place {
  id: string;
  x: number;
  y: number;
}
/** Pixels per unit of a place in the API, at zoom 1. */
const RADIUS = 14;

/** Where the actors of an address are drawn, in pixels of the page. */
export async function places(
  page: Page,
  input: Record<string, unknown>,
  anchor: 'NETWORK' | 'ALL_TIME' = 'NETWORK',
  layout: 'FORCE' | 'CIRCLE' = 'FORCE',
): Promise<Place[]> {
  const query =
    'query ($input: CoalitionNetworkInput!, $anchor: Anchor!, $layout: Layout!) { coalitionNetwork(input: $input) { nodes { entity { id } point(anchor: $anchor, layout: $layout) { x y } } } }';
  const response = await page.request.post('/graphql', { data: { query, variables: { input, anchor, layout } } });
  const { data } = (await response.json()) as {
    data: { coalitionNetwork: { nodes: { entity: { id: string }; point: { x: number; y: number } }[] } };
  };
  const box = await canvas(page).boundingBox();
  const [zoom, panX, panY] = await canvas(page).evaluate((element) =>
    ['zoom', 'panX', 'panY'].map((key) => Number(element.dataset[key])),
  );
  if (!box || zoom === undefined || panX === undefined || panY === undefined)
    throw new Error('the picture is not drawn');
  return data.coalitionNetwork.nodes.map(({ entity, point }) => ({
    id: entity.id,
    x: box.x + point.x * RADIUS * zoom + panX,
    y: box.y + point.y * RADIUS * zoom + panY,
  }));
}

/** What axe finds wrong with the page as it stands, or with a part or by some rules only, in a form that tells where. */
export async function violations(
  page: Page,
  { within, rules }: { within?: string | undefined; rules?: string[] } = {},
): Promise<string[]> {
  // In the page itself, as it has no frames, and without a list of all that is right, which nobody reads.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (within) axe.include(within);
  if (rules) axe.withRules(rules);
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** How far the page reaches to the right, in pixels: the width of the window where nothing is cut off. */
export const reaches = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** Goes on with the Tab key until something of that name, or with that text, has the keyboard. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 160; presses += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await page.evaluate(focusedWords))) return;
  }
  throw new Error(`no way by keyboard to ${name}`);
}

/** What a person who tabs there is told, nearly: the words on it or on its label. */
function focusedWords(): string {
  const element = document.activeElement;
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
  return element?.getAttribute('aria-label') ?? label?.textContent ?? '';
}
