import type { Locator } from '@playwright/test';
import { details, expect, open, test } from './explorer.ts';

/** How many actors a value would leave, as it says beside it. */
const countOf = async (value: Locator): Promise<number> =>
  Number((await value.innerText()).match(/(\d+) actors?$/u)?.[1]);

test('who of the coalition supports it: by mouse, each count seen before it is chosen', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Filters' }).click();
  const filters = page.getByRole('dialog', { name: 'Filters' });
  await filters.getByRole('group').filter({ hasText: 'Position' }).first().getByText('Position').click();
  const supports = filters.locator('label').filter({ hasText: /^Supports/u });
  const count = await countOf(supports);
  await supports.click();
  await expect(filters.getByText(`1 filter active · ${count} actors`)).toBeVisible();
  await expect(page).toHaveURL(/positions=SUPPORT/u);
  await expect(details(page).getByText('Opposes')).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear 1 filter' }).click();
  await expect(page).not.toHaveURL(/positions=/u);
});

test('the same by keyboard alone, at 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await open(page);
  await page.getByRole('button', { name: 'Filters' }).focus();
  await page.keyboard.press('Enter');
  const find = page.getByRole('textbox', { name: 'Find a value' });
  await expect(find).toBeVisible();
  await find.focus();
  await page.keyboard.type('willing');
  const value = page.getByRole('checkbox', { name: /^Coalition of the willing/u });
  await expect(value).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Supports/u })).toHaveCount(0);
  await value.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/membersOf=/u);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Filters: 1' })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
