import { fileURLToPath } from 'node:url';
import type { TestInfo } from '@playwright/test';
import { expect, FIRST, heading, open, test } from './explorer.ts';

/** In the documentation's folder when they are made for it, otherwise among the results of this run. */
const pathOf = (name: string, testInfo: TestInfo) =>
  process.env.STANCEGRAPH_SCREENSHOTS === 'docs'
    ? fileURLToPath(new URL(`../../docs/images/${name}`, import.meta.url))
    : testInfo.outputPath(name);

test('the picture of the README', async ({ page }, testInfo) => {
  await open(page, `${FIRST}&selected=russia`);
  await expect(heading(page, 'Russia')).toBeVisible();
  await expect(page.getByText('Would be neutral if a UN mandate exists.')).toBeVisible();
  await page.mouse.move(2, 2);
  const image = await page.screenshot({ path: pathOf('explorer.png', testInfo) });
  expect(image.byteLength).toBeGreaterThan(20_000);
});

test('the matrix for the documentation', async ({ page }, testInfo) => {
  await page.goto(`${FIRST}&view=matrix&selected=france~russia`);
  await expect(page.getByRole('gridcell', { name: 'France and Russia: they differ, −1' })).toBeVisible();
  await expect(heading(page, 'Statements under it')).toBeVisible();
  const image = await page.screenshot({ path: pathOf('matrix.png', testInfo) });
  expect(image.byteLength).toBeLessThan(200_000);
});

test('the charts for the documentation', async ({ page }, testInfo) => {
  await page.goto('/?issues=own-troops&asOf=2025-09-01&view=time');
  await expect(page.getByRole('figure').locator('svg')).toHaveCount(3);
  await expect(heading(page, 'What would change it')).toBeVisible();
  const image = await page.screenshot({ path: pathOf('over-time.png', testInfo) });
  expect(image.byteLength).toBeLessThan(200_000);
});
