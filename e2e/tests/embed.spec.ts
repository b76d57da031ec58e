import { test as explorer, open, violations } from './explorer.ts';
import { expect, test } from './host-page.ts';

test('what the explorer gives to copy is a live picture elsewhere', async ({ page, host }) => {
  await open(page);
  await page.getByRole('button', { name: 'Take along' }).click();
  await page.getByRole('button', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Put this network elsewhere' });
  const code = (name: RegExp) => dialog.getByRole('region', { name }).locator('pre').innerText();
  const [element, frame, picture] = [
    await code(/live element/u),
    await code(/: a frame$/u),
    await code(/: a picture$/u),
  ];
  const elsewhere = await host({ body: `${element}${frame}<img alt="PNG" src="${picture}">` });
  const network = (root: { getByRole: typeof elsewhere.getByRole }) =>
    root.getByRole('application', { name: /^Network of/u });
  await expect(network(elsewhere)).toBeVisible();
  await expect(elsewhere.getByText('As pictured')).toBeVisible();
  await elsewhere.locator('iframe').scrollIntoViewIfNeeded();
  await expect(network(elsewhere.frameLocator('iframe'))).toBeVisible();
  await expect
    .poll(() => elsewhere.getByAltText('PNG').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(2400);
});

explorer('the dialog is clean for axe, and freezes what it gives', async ({ page }, testInfo) => {
  await open(page);
  await page.getByRole('button', { name: 'Take along' }).click();
  await page.getByRole('button', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Frozen/u }).check();
  await expect(dialog.getByRole('region', { name: /live element/u }).locator('pre')).toContainText('known-on="20');
  await page.screenshot({ path: testInfo.outputPath('dialog.png') });
  expect(await violations(page, { within: '[role=dialog]' })).toEqual([]);
});

explorer('the page says where its embeddable form is, and what to show of it', async ({ page, request }) => {
  await page.goto('/?issues=allied-force&asOf=2025-04-10&selected=russia');
  const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const answer = await (await request.get(href ?? '')).json();
  expect(answer).toMatchObject({ type: 'rich', title: 'An allied force in Ukraine, as of 2025-04-10' });
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  const picture = await request.get(image ?? '');
  expect(picture.headers()['content-type']).toBe('image/png');
  expect((await picture.body()).readUInt32BE(16)).toBe(1200);
});

explorer('the frame’s page is clean for axe, and its scripts are at most 150 kB as they are sent', async ({ page }) => {
  await page.goto('/embed/network?issues=allied-force&asOf=2025-04-10');
  await expect(page.getByRole('application')).toBeVisible();
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/widget/.test(name))
      .map((entry) => [new URL(entry.name).pathname, (entry as PerformanceResourceTiming).encodedBodySize] as const),
  );
  expect(sizes.length).toBeGreaterThan(2);
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(total, JSON.stringify(sizes)).toBeLessThan(150_000);
  expect(total).toBeGreaterThan(50_000);
  expect(await violations(page)).toEqual([]);
});
