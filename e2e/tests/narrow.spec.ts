import { canvas, details, expect, FIRST, heading, open, test } from './explorer.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test('a telephone shows picture and details below each other, nothing cut off', async ({ page }, testInfo) => {
  await open(page);
  await expect(canvas(page)).toBeInViewport();
  await details(page).getByRole('button', { name: 'Russia', exact: true }).first().click();
  await expect(heading(page, 'Russia')).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBe(0);
  await page.screenshot({ path: testInfo.outputPath('narrow.png'), fullPage: true });
});

test('the table scrolls by itself', async ({ page }) => {
  await page.goto(`${FIRST}&view=table`);
  await expect(page.getByRole('table', { name: 'Actors' })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBe(0);
});

for (const [view, widget] of [
  ['matrix', 'grid'],
  ['time', 'figure'],
] as const) {
  test(`the view ${view} fits, and what is wider scrolls by itself`, async ({ page }) => {
    await page.goto(`/?level=REPRESENTED&asOf=2025-04-10&view=${view}`);
    await expect(page.getByRole(widget)).toBeVisible();
    await expect(page.getByRole('table').or(page.getByRole('grid')).first()).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
  });
}
