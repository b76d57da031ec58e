import { readFile } from 'node:fs/promises';
import { expect, open, test, violations } from './explorer.ts';

test('from the view on screen to a document whose every sentence leads to its source', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Take along' }).click();
  const links = page.getByRole('region', { name: 'As a briefing' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    links.getByRole('link', { name: 'Word' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('briefing-allied-force-2025-04-10.docx');
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');

  await page.goto((await links.getByRole('link', { name: 'Page to print' }).getAttribute('href')) ?? '');
  await expect(page.getByRole('heading', { level: 1, name: 'Briefing: An allied force in Ukraine' })).toBeVisible();
  const picture = page.getByRole('img', { name: /As of 10 April 2025.*Opposes: Russia, United States/u });
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  const russia = page.getByRole('listitem').filter({ hasText: 'Will not accept foreign soldiers' }).first();
  await russia.getByRole('link').first().click();
  await expect(page.locator('li:target')).toContainText('paragraph 6');
  await page
    .locator('li:target')
    .getByRole('link', { name: /^Back to the text/u })
    .click();
  await expect(page.locator('a:target')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
});
