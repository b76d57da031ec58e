import { fileURLToPath } from 'node:url';
import { expect, FIRST, heading, open, test } from './explorer.ts';

const README_IMAGE = fileURLToPath(new URL('../../docs/images/explorer.png', import.meta.url));

test('the picture of the README', async ({ page }, testInfo) => {
  await open(page, `${FIRST}&selected=russia`);
  await expect(heading(page, 'Russia')).toBeVisible();
  await expect(page.getByText('Would be neutral if a UN mandate exists.')).toBeVisible();
  await page.mouse.move(2, 2);
  const path = process.env.STANCEGRAPH_SCREENSHOTS === 'docs' ? README_IMAGE : testInfo.outputPath('explorer.png');
  const image = await page.screenshot({ path });
  expect(image.byteLength).toBeGreaterThan(20_000);
});
