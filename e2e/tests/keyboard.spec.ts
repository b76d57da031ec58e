import { canvas, details, expect, open, test } from './explorer.ts';

test('arrows go from actor to actor, Enter opens, Escape leaves, all of it announced', async ({ page }) => {
  await open(page);
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    if (await canvas(page).evaluate((element) => element === document.activeElement)) break;
  }
  await expect(canvas(page)).toBeFocused();
  const status = page.getByRole('status').last();
  await expect(status).toHaveText(/, Country, .*\. Agrees with \d+, differs from \d+\./u);
  const first = await status.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(status).not.toHaveText(first ?? '');
  const name = ((await status.textContent()) ?? '').split(',')[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(details(page)).toBeFocused();
  await canvas(page).focus();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/selected/u);
});

test('the first stop of the keyboard skips to the table', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the table of actors' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Actors' })).toBeVisible();
  await expect(page).toHaveURL(/view=table/u);
});
