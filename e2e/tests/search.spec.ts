import { expect, heading, open, test } from './explorer.ts';

test('Russia is found by its other name, by keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('russian fed');
  const option = page.getByRole('option', { name: /Russia.*also Russian Federation/u });
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/selected=russia/u);
  await expect(heading(page, 'Russia')).toBeVisible();
});

test('a slip of the keyboard is forgiven, and said so; an issue is found; what is not there is said so', async ({
  page,
}) => {
  await open(page);
  const box = page.getByRole('textbox', { name: /^Search actors/u });
  await box.fill('Untied Kingdm');
  await page.getByRole('option', { name: /United Kingdom.*similar spelling/u }).click();
  await expect(heading(page, 'United Kingdom')).toBeVisible();
  await box.fill('gondwana');
  await expect(page.getByText('Nothing found for “gondwana”.')).toBeVisible();
  await box.fill('own troops');
  await page.getByRole('option', { name: /Own troops in Ukraine/u }).click();
  await expect(page).toHaveURL(/issues=own-troops/u);
  await expect(heading(page, /send troops of its own/u)).toBeVisible();
});
