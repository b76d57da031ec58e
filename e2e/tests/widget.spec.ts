import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './host-page.ts';

const QUESTION = 'issues="allied-force" as-of="2025-04-10"';
const script = (server: string) => `<script type="module" src="${server}/widget.js"></script>`;
const tag = (more = '', inside = '') => `<stance-network ${QUESTION} ${more}>${inside}</stance-network>`;
const live = (page: Page) => page.getByRole('application', { name: /^Network of \d+ actors/u });
/** What the events said, in order. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const type of ['stance-ready', 'stance-select', 'stance-error']) {
      document.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
    }
  });
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

test('one script and one tag are a live picture with title, date, source and the way to the explorer', async ({
  host,
  server,
}, testInfo) => {
  const page = await host({ head: script(server), body: tag() });
  await expect(live(page)).toBeVisible();
  await expect(page.getByText('An allied force in Ukraine', { exact: true })).toBeVisible();
  await expect(page.getByText('As of 10 April 2025')).toBeVisible();
  await expect(page.getByText(/^Stancegraph at localhost:\d+, graph [0-9a-f]{8}/u)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open in the explorer' })).toHaveAttribute(
    'href',
    `${server}/?issues=allied-force&asOf=2025-04-10`,
  );
  await page.screenshot({ path: testInfo.outputPath('widget.png'), fullPage: true });
});

test('static, it is the server’s picture, and reads out as one', async ({ host, server }) => {
  const page = await host({ head: script(server), body: tag('mode="static"') });
  const picture = page.getByRole('img', { name: /^An allied force in Ukraine\. As of 10 April 2025\. Network of/u });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  await expect(live(page)).toHaveCount(0);
});

test('the canvas is read once the element comes into view', async ({ host, server }) => {
  const far = '<div style="height: 3000px">Much to read first</div>';
  const page = await host({ head: script(server), body: far + tag() });
  await expect(page.getByText('As a list')).toBeAttached();
  await expect(live(page)).toHaveCount(0);
  await page.mouse.wheel(0, 3000);
  await expect(live(page)).toBeVisible();
});

test('the keyboard goes from actor to actor, and the page hears what is chosen', async ({ host, server }) => {
  const page = await host({ head: script(server), body: tag() });
  await listen(page);
  await expect(live(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(live(page)).toBeFocused();
  const status = page.getByRole('status');
  await expect(status).toHaveText(/^[A-Z].*, Country: .*\. Agrees with \d+, differs from \d+\./u);
  const first = await status.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(status).not.toHaveText(first ?? '');
  await page.keyboard.press('Enter');
  await expect.poll(() => heard(page)).toContainEqual(['stance-select', { kind: 'node', id: expect.any(String) }]);
  await page.keyboard.press('Escape');
  await expect.poll(() => heard(page)).toContainEqual(['stance-select', null]);
  await expect(status).toHaveText('');
});

test('the list holds the same, and the page may choose too', async ({ host, server }) => {
  const page = await host({ head: script(server), body: tag() });
  await listen(page);
  await page.getByText('As a list').click();
  await page.getByRole('button', { name: 'Russia' }).click();
  await expect(page.getByRole('status')).toHaveText(/^Russia, Country: Opposes\..* Depends on a condition\.$/u);
  await expect(page.getByRole('link', { name: 'Open in the explorer' })).toHaveAttribute('href', /&selected=russia$/u);
  expect(await heard(page)).toContainEqual(['stance-select', { kind: 'node', id: 'russia' }]);
  await page.evaluate(() => {
    const element = document.querySelector('stance-network') as unknown as { selection: unknown };
    element.selection = { kind: 'tie', source: 'france', target: 'russia' };
  });
  await expect(page.getByRole('status')).toHaveText('France and Russia differ.');
  // A group drawn as one node stands in picture and list, and goes along to the explorer.
  await page.evaluate(() => {
    const element = document.querySelector('stance-network');
    for (const name of ['group-by', 'collapsed']) element?.setAttribute(name, 'coalition-of-the-willing');
  });
  await page.getByRole('button', { name: /^Coalition of the willing \(\d+\)$/u }).click();
  await expect(page.getByRole('status')).toHaveText(/^Coalition of the willing \(\d+\): .+\. Agrees with \d+/u);
  await expect(page.getByRole('link', { name: 'Open in the explorer' })).toHaveAttribute(
    'href',
    /&groupBy=coalition-of-the-willing&collapsed=coalition-of-the-willing&selected=\.coalition-of-the-willing$/u,
  );
});

test('a strict policy of the page needs to name the server only', async ({ host, server }) => {
  const policy = `default-src 'none'; script-src ${server}; connect-src ${server}; img-src ${server}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const page = await host({ head: script(server), body: tag(), headers: { 'content-security-policy': policy } });
  await expect(live(page)).toBeVisible();
  await expect(page.getByText('As of 10 April 2025')).toHaveCSS('font-size', '12px');
});

test('rules of the page end at the element, and its own do not leave it', async ({ host, server }) => {
  const rules = `* { all: unset !important; display: none; color: rgb(255, 0, 0) !important; font-size: 60px !important;
    letter-spacing: 20px !important; direction: rtl !important; visibility: visible !important }
    .title { text-decoration: underline !important }`;
  const page = await host({
    head: `${script(server)}<style>${rules}</style>`,
    body: `<p class="title">Mine</p>${tag()}`,
  });
  await page.locator('stance-network').scrollIntoViewIfNeeded();
  await expect(live(page)).toBeVisible();
  const title = page.getByText('An allied force in Ukraine', { exact: true });
  await expect(title).toHaveCSS('font-size', '16px');
  await expect(title).toHaveCSS('letter-spacing', 'normal');
  await expect(title).toHaveCSS('color', 'rgb(29, 36, 48)');
  await expect(title).not.toHaveCSS('text-decoration', /underline/u);
  expect((await live(page).boundingBox())?.width).toBeGreaterThan(600);
  await expect(page.getByText('Mine')).toHaveCSS('font-size', '60px');
  expect(await page.locator('style, link[rel=stylesheet]').count()).toBe(1);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('two on one page do not know of each other', async ({ host, server }, testInfo) => {
  const other =
    '<stance-network issues="own-troops" as-of="2025-09-01" theme="dark" language="de" height="420"></stance-network>';
  const page = await host({ head: script(server), body: tag() + other });
  await page.screenshot({ fullPage: true });
  const [first, second] = [page.locator('stance-network').nth(0), page.locator('stance-network').nth(1)];
  await expect(first.getByRole('application')).toBeVisible();
  await second.scrollIntoViewIfNeeded();
  await expect(second.getByRole('application', { name: /^Netz aus \d+ Akteuren/u })).toBeVisible();
  await expect(second.getByText('Stand: 1. September 2025')).toBeVisible();
  expect((await second.locator('[part=root]').boundingBox())?.height).toBe(420);
  await first.getByText('As a list').click();
  await first.getByRole('button', { name: 'France' }).click();
  await expect(first.getByRole('status')).toHaveText(/^France/u);
  await expect(second.getByRole('status')).toHaveText('');
  await page.screenshot({ path: testInfo.outputPath('two.png'), fullPage: true });
});

test('it says whether it is still as it was pictured', async ({ host, server }) => {
  const page = await host({ head: script(server), body: tag() });
  await listen(page);
  await page.evaluate(() => (document.querySelector('stance-network') as unknown as { refresh(): void }).refresh());
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
  const [[, ready]] = (await heard(page)) as [[string, { hash: string; state: string | null }]];
  expect(ready.state).toBeNull();
  const set = (hash: string) =>
    page.evaluate((value) => document.querySelector('stance-network')?.setAttribute('hash', value), hash);
  await set(ready.hash);
  await expect(page.getByText('As pictured')).toBeVisible();
  await set('0'.repeat(64));
  await expect(page.getByText('Has changed since it was pictured')).toBeVisible();
});

test('it says what is wrong, and tries again', async ({ host, server, context }) => {
  const expected = /Failed to load resource|net::ERR_FAILED|CORS/u;
  let away = true;
  await context.route(`${server}/{export,picture}/**`, (route) => (away ? route.abort() : route.continue()));
  const page = await host({ head: script(server), body: tag(), expected });
  await expect(page.getByRole('alert')).toContainText('The server does not answer, or does not let this page ask.');
  away = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(live(page)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('unknown ids, empty days and no server are said in words', async ({ host, server }) => {
  const body = `<stance-network issues="no-such-issue"></stance-network>
    <stance-network issues="allied-force" as-of="2001-01-01"></stance-network>
    <stance-network src="javascript:alert(1)"></stance-network>`;
  const page = await host({ head: script(server), body, expected: /Failed to load resource.*404/u });
  const at = (index: number) => page.locator('stance-network').nth(index);
  await expect(at(0).getByRole('alert')).toContainText('is not in the graph. there is no issue "no-such-issue"');
  await expect(at(1).getByRole('alert')).toHaveText('Nobody had a known position on this on 1 January 2001.');
  await expect(at(2).getByRole('alert')).toContainText('not said which server to ask');
  await expect(at(2).getByRole('link')).toHaveCount(0);
});

test('names are text, whatever they hold, and none is longer than its place', async ({ host, server }) => {
  const names = [
    '<img src=x onerror=alert(1)>',
    '\u202Eright to left العربية',
    `${'nospaces'.repeat(37)}end`,
    '</script><b>bold</b>',
  ];
  const network = {
    nodes: names.map((name, at) => ({
      id: `actor-${at}`,
      name,
      type: 'COUNTRY',
      position: 'SUPPORT',
      conditional: false,
      community: null,
      point: { x: at * 6, y: 0 },
    })),
    edges: [],
    issues: [{ id: 'issue', title: `<b>${'A very long title '.repeat(17)}</b>` }],
    reproducibility: {
      parameters: JSON.stringify({ issues: ['issue'], asOf: '2025-01-01', knownOn: null, assume: [] }),
      graphRevision: '0'.repeat(64),
      hash: '0'.repeat(64),
    },
  };
  const data = `<script type="application/json">${JSON.stringify(network).replaceAll('<', '\\u003c')}</script>`;
  const body = `<div style="width: 340px"><stance-network issues="issue">${data}</stance-network></div>`;
  const page = await host({ head: script(server), body, expected: /Failed to load resource.*404/u });
  await expect(live(page)).toBeVisible();
  await page.getByText('As a list').click();
  for (const name of names) await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  await page.getByRole('button', { name: names[2] ?? '' }).click();
  await expect(page.locator('stance-network b')).toHaveCount(0);
  const root = page.locator('[part=root]');
  expect(await root.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  expect((await root.boundingBox())?.width).toBe(340);
});

for (const theme of ['light', 'dark', 'print']) {
  test(`axe finds nothing wrong with it, ${theme}`, async ({ host, server }) => {
    const page = await host({ head: script(server), body: tag(`theme="${theme}" hash="${'0'.repeat(64)}"`) });
    await expect(live(page)).toBeVisible();
    await page.getByText('As a list').click();
    await page.getByRole('button', { name: 'Russia' }).click();
    const { violations } = await new AxeBuilder({ page }).include('stance-network').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  });
}
