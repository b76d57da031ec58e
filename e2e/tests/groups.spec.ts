import { expect, heading, open, test } from './explorer.ts';

test('a coalition is gathered, drawn as one node, opened, and taken apart again by undo', async ({ page }) => {
  await open(page);
  const by = page.getByLabel('Group by');
  // Organisations are asked for as somebody turns to the list.
  await expect(by.getByRole('option')).toHaveCount(3);
  await by.hover();
  await by.selectOption('Coalition of the willing');
  const coalition = page.getByRole('button', { name: /^Coalition of the willing \(5\)/u });
  await expect(coalition).toHaveAttribute('aria-expanded', 'true');
  await coalition.press('Enter');
  await expect(coalition).toHaveAttribute('aria-expanded', 'false');
  await expect(page).toHaveURL(/&groupBy=coalition-of-the-willing&.*collapsed=coalition-of-the-willing/u);
  await expect(page.getByText("A group's tie is the mean of its members' ties")).toBeVisible();
  const picture = page.getByRole('application', { name: /^Network of 8 actors/u });
  await picture.focus();
  const status = page.getByRole('status').filter({ hasText: /^Coalition of the willing \(5\)/u });
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(status).toBeAttached({ timeout: 300 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Coalition of the willing')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/u }).click();
  await page.getByRole('button', { name: /^Undo: draw Coalition of the willing \(5\) as one node/u }).click();
  await expect(page.getByRole('application', { name: /^Network of 12 actors/u })).toBeVisible();
});
