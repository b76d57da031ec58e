import { details, expect, heading, open, test } from './explorer.ts';

const APRIL = '/?issues=own-troops&asOf=2025-04-10&panel=changes';

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
