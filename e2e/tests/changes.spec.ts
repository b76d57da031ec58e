import { details, expect, heading, open, test, violations } from './explorer.ts';

const APRIL = '/?issues=own-troops&asOf=2025-04-10&panel=changes';

test('before and after 2 March: who came, who moved, why, and marks in the table of the picture', async ({ page }) => {
  await open(page, APRIL);
  await details(page).getByLabel('Compare with the day').fill('2025-03-02');
  await expect(page).toHaveURL(/compareTo=2025-03-02/u);
  await expect(details(page)).toContainText('From 2 March 2025 to 10 April 2025.');
  const card = details(page).getByRole('listitem').filter({ hasText: 'What that rests on for Lithuania' });
  await expect(card).toContainText('new · the world changed');
  await card.getByText('What that rests on for Lithuania').click();
  await expect(card.getByRole('article').first()).toContainText('Gitanas Nausėda');
  await page.getByText('Table', { exact: true }).click();
  const table = page.getByRole('table', { name: 'Actors' });
  await expect(table.getByRole('row', { name: /^Lithuania New/u })).toBeVisible();
  await expect(table.getByRole('row', { name: /^United Kingdom Moved/u })).toBeVisible();
  const legend = page.getByRole('group', { name: /Legend/u });
  await expect(legend).toContainText('New 6');
  await details(page).getByRole('button', { name: 'Stop comparing' }).click();
  await expect(page).not.toHaveURL(/compare/u);
  await expect(legend).not.toContainText('New');
});

test('two days on which nothing differs say so', async ({ page }) => {
  await open(page, `${APRIL}&compareTo=2025-04-10`);
  await expect(details(page)).toContainText('Nothing differs.');
});

test('against what was known before anything was imported, all of it is learned', async ({ page }) => {
  await open(page, `${APRIL}&compareKnownOn=2001-01-01T23:59:59.999Z`);
  await expect(heading(page, /positions differ/u)).toBeVisible();
  await expect(details(page).getByText('new · we learned').first()).toBeVisible();
  await expect(details(page).getByText(/the world changed/u)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with what changed, ${colorScheme}`, async ({ browser }) => {
    const page = await (await browser.newContext({ colorScheme, viewport: { width: 360, height: 780 } })).newPage();
    await page.goto(`/?issues=own-troops,allied-force&asOf=2025-09-10&panel=changes&compareTo=2025-03-02`);
    await details(page).getByText('What that rests on for Lithuania').first().click();
    await expect(heading(page, 'Ties that changed most')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });
}
