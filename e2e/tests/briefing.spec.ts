import { readFile } from 'node:fs/promises';
import { expect, open, test, violations } from './explorer.ts';

test('from the view on screen to a page whose every sentence leads to its source', async ({ page, context }, info) => {
  await open(page);
  await page.getByRole('button', { name: 'Take along' }).click();
  const links = page.getByRole('region', { name: 'As a briefing' });
  const [briefing] = await Promise.all([
    context.waitForEvent('page'),
    links.getByRole('link', { name: 'Page to print' }).click(),
  ]);
  const complaints: string[] = [];
  briefing.on('console', (message) => complaints.push(message.text()));
  await briefing.reload();
  await expect(briefing.getByRole('heading', { level: 1, name: 'Briefing: An allied force in Ukraine' })).toBeVisible();
  const picture = briefing.getByRole('img', { name: /As of 10 April 2025.*Opposes: Russia, United States/u });
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  const russia = briefing.getByRole('listitem').filter({ hasText: 'Will not accept foreign soldiers' }).first();
  await russia.getByRole('link').first().click();
  await expect(briefing.locator('li:target')).toContainText('paragraph 6');
  await briefing
    .locator('li:target')
    .getByRole('link', { name: /^Back to the text/u })
    .click();
  await expect(briefing.locator('a:target')).toBeVisible();
  expect(await violations(briefing)).toEqual([]);
  await briefing.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(briefing)).toEqual([]);
  expect(complaints).toEqual([]);
  const pdf = await briefing.pdf({ preferCSSPageSize: true, path: info.outputPath('briefing.pdf') });
  expect(pdf.length).toBeGreaterThan(20_000);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    links.getByRole('link', { name: 'Word' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('briefing-allied-force-2025-04-10.docx');
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
});
