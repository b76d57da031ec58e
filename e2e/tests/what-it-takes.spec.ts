import { details, expect, heading, open, test } from './explorer.ts';

const TAKES = '/?issues=own-troops&asOf=2025-04-10&panel=what-it-takes';

test('what it takes to bring the United Kingdom in is found, one press shows it, and who waits for whom is told', async ({
  page,
}) => {
  await open(page, TAKES);
  await expect(heading(page, 'Who waits for whom')).toBeVisible();
  await expect(details(page)).toContainText('Nobody waits in a circle.');
  await expect(details(page)).toContainText('United Kingdom waits for United States on: US backing of the force');
  await details(page).getByLabel('Position', { exact: true }).selectOption('Supports');
  await details(page).getByLabel('Among them').first().click();
  await page.getByRole('option', { name: 'United Kingdom' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/goal=own-troops:SUPPORT::united-kingdom/u);
  await expect(heading(page, '3 ways')).toBeVisible();
  await expect(details(page)).toContainText('Searched all sets of up to 4 steps, out of 3 that touch it.');
  await expect(details(page).getByRole('listitem').filter({ hasText: '33%' })).toHaveCount(3);
  await details(page).getByRole('button', { name: 'See what would follow: The US backs the force' }).click();
  await expect(page).toHaveURL(/assume=us-backstop:MET/u);
  await expect(page.getByRole('region', { name: 'Scenario' })).toContainText('Poland, Sweden and United Kingdom');
  await page.goBack();
  await expect(heading(page, '3 ways')).toBeVisible();
});

test('a goal that is met, and one out of reach, are said to be so', async ({ page }) => {
  await open(page, `${TAKES}&goal=own-troops:LEAN_SUPPORT::lithuania`);
  await expect(details(page)).toContainText('Met already, on: Own troops in Ukraine. Lithuania');
  await page.goto(`${TAKES}&goal=own-troops:SUPPORT::poland`);
  await expect(details(page)).toContainText('Out of reach');
});
