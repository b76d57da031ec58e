import { canvas, details, expect, FIRST, heading, open, test } from './explorer.ts';

test('the table holds what the picture holds', async ({ page }) => {
  await open(page);
  const name = (await canvas(page).getAttribute('aria-label')) ?? '';
  const [, actors = '', ties = ''] = /(\d+) actors and (\d+) ties/u.exec(name) ?? [];
  await page.getByText('Table', { exact: true }).click();
  await expect(page).toHaveURL(/view=table/u);
  const table = page.getByRole('table', { name: 'Actors' });
  await expect(table.getByRole('row')).toHaveCount(Number(actors) + 1);
  await expect(page.getByRole('heading', { name: `Ties ${ties}` })).toBeVisible();
  const russia = table.getByRole('row').filter({ hasText: 'Russia' });
  await expect(russia).toContainText('Opposes');
  await expect(russia).toContainText('yes');
});

test('picture and table share what is chosen', async ({ page }) => {
  await page.goto(`${FIRST}&view=table`);
  await page.getByRole('table', { name: 'Actors' }).getByRole('button', { name: 'Russia' }).click();
  await expect(heading(page, 'Russia')).toBeVisible();
  await page.getByText('Picture', { exact: true }).click();
  await expect(canvas(page)).toBeVisible();
  await expect(heading(page, 'Russia')).toBeVisible();
});

test('a tie opens from the table', async ({ page }) => {
  await page.goto(`${FIRST}&view=table`);
  const tie = page.getByRole('table', { name: 'Ties' }).getByRole('button').first();
  const name = (await tie.textContent()) ?? '';
  await tie.click();
  await expect(tie).toHaveAttribute('aria-pressed', 'true');
  await expect(details(page).getByRole('heading', { level: 1 })).toContainText(name.split(' and ')[0] ?? '');
});
