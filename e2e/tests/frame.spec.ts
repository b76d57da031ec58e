import { expect, test } from './host-page.ts';

const PATH = '/embed/network?issues=allied-force&asOf=2025-04-10';
const frame = (server: string, sandbox = 'allow-scripts') =>
  `<iframe src="${server}${PATH}" sandbox="${sandbox}" title="Coalition" width="800" height="300"></iframe>`;

test('a sandboxed frame of another page is live, and becomes as high as it asks', async ({
  host,
  server,
}, testInfo) => {
  const page = await host({ head: `<script type="module" src="${server}/embed.js"></script>`, body: frame(server) });
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('application', { name: /^Network of/u })).toBeVisible();
  await expect(inside.getByText('As of 10 April 2025')).toBeVisible();
  const height = async () => (await page.locator('iframe').boundingBox())?.height ?? 0;
  await expect.poll(height).toBeGreaterThan(500);
  const closed = await height();
  await inside.getByText('As a list').click();
  await expect.poll(height).toBeGreaterThan(closed + 100);
  const opened = await height();
  await page.screenshot({ path: testInfo.outputPath('frame.png'), fullPage: true });
  expect(await height()).toBe(opened);
});

test('the page hears what happens in the frame, and drives it', async ({ host, server }) => {
  const page = await host({ head: `<script type="module" src="${server}/embed.js"></script>`, body: frame(server) });
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    document.addEventListener('stance-select', (event) => heard.push((event as CustomEvent).detail));
  });
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('application')).toBeVisible();
  await inside.getByText('As a list').click();
  await inside.getByRole('button', { name: 'Poland' }).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard))
    .toEqual([{ kind: 'node', id: 'poland' }]);
  await page.evaluate(() => {
    const message = { stancegraph: 1, type: 'select', selection: { kind: 'node', id: 'russia' } };
    document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
  });
  await expect(inside.getByRole('status')).toHaveText(/^Russia/u);
});

test('without scripts the frame shows the picture', async ({ host, server }) => {
  const page = await host({
    body: frame(server, ''),
    expected: /sandboxed and the 'allow-scripts' permission is not set/u,
  });
  const picture = page.frameLocator('iframe').getByRole('img');
  await expect(picture).toHaveAttribute('alt', 'An allied force in Ukraine, as of 2025-04-10');
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
});

test('a page that is not listed may not hold it', async ({ host, server }) => {
  const page = await host({ body: frame(server), expected: /frame-ancestors/u }, '127.0.0.2');
  await page.waitForLoadState('networkidle');
  await expect(page.frameLocator('iframe').getByText('As of 10 April 2025')).toHaveCount(0);
});

test('a picture is shown by a page of another origin', async ({ host, server }) => {
  const query = 'issues=allied-force&asOf=2025-04-10';
  const body = `<img alt="as SVG" src="${server}/picture/network.svg?${query}"><img alt="as PNG" src="${server}/picture/network.png?${query}">`;
  const page = await host({ body });
  for (const name of ['as SVG', 'as PNG']) {
    const width = () => page.getByRole('img', { name }).evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBeGreaterThan(300);
  }
});
