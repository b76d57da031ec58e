import { canvas, details, expect, heading, test } from './explorer.ts';

const TIME = '/?issues=own-troops&asOf=2025-09-01&view=time';

test('when Italy came out against sending troops is seen, and that day is one click away', async ({ page }) => {
  await page.goto(TIME);
  const row = page.getByRole('table', { name: 'The same as numbers' }).getByRole('row').filter({ hasText: 'Italy' });
  await expect(row).toHaveCount(1);
  await expect(row.getByRole('rowheader')).toHaveText('1 October 2025');
  await expect(row).toContainText('Italy new: Opposes');
  await page.getByRole('button', { name: /^1 October 2025: / }).click();
  await expect(page).toHaveURL(/asOf=2025-10-01/u);
  await expect(page).not.toHaveURL(/view=/u);
  await expect(canvas(page)).toBeVisible();
  await expect(details(page).getByRole('button', { name: 'Italy', exact: true }).first()).toBeVisible();
});

test('the charts hold what the table holds, and an actor in it opens beside it', async ({ page }) => {
  await page.goto(TIME);
  await expect(page.getByRole('figure').locator('svg')).toHaveCount(3);
  const slices = page.getByRole('group', { name: /^Slices/u }).getByRole('button');
  const rows = page.getByRole('table', { name: 'The same as numbers' }).locator('tbody tr');
  await expect(slices).toHaveCount(await rows.count());
  await expect(slices.nth(8)).toHaveAccessibleName(/Supports 1, Opposes 4, Undecided 8 · 6 ties agree, 4 differ/u);
  await expect(rows.nth(8).getByRole('cell').nth(0)).toHaveText('1');
  await rows.getByRole('button', { name: 'Italy' }).click();
  await expect(heading(page, 'Italy')).toBeVisible();
  await expect(page).toHaveURL(/view=time/u);
});

test('span and step are chosen and stand in the address', async ({ page }) => {
  await page.goto(TIME);
  await page.getByLabel('From', { exact: true }).fill('2025-08-01');
  await expect(page).toHaveURL(/from=2025-08-01/u);
  await page.getByLabel('Up to, but not on').fill('2025-10-01');
  await page.getByLabel('In steps of').selectOption('A week');
  await expect(page).toHaveURL(/from=2025-08-01&to=2025-10-01&step=WEEK/u);
  const slices = page.getByRole('group', { name: /^Slices/u }).getByRole('button');
  await expect(slices).toHaveCount(9);
  await page.reload();
  await expect(slices).toHaveCount(9);
});

test('by keyboard alone: arrows from slice to slice, Enter goes to its picture', async ({ page }) => {
  await page.goto(TIME);
  const slices = page.getByRole('group', { name: /^Slices/u });
  await expect(slices.getByRole('button').first()).toBeVisible();
  for (let press = 0; press < 40 && (await slices.locator(':focus').count()) === 0; press += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(slices.locator(':focus')).toHaveAccessibleName(/^1 September 2025: /u);
  await page.keyboard.press('ArrowRight');
  await expect(slices.locator(':focus')).toHaveAccessibleName(/^1 October 2025: /u);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/asOf=2025-10-01/u);
  await expect(canvas(page)).toBeVisible();
});

test('a slice of statements opens as what it gathers', async ({ page }) => {
  await page.goto('/?issues=allied-force&basis=STATEMENTS&view=time&from=2025-02-01&to=2025-06-01&step=MONTH');
  await page
    .getByRole('button', { name: /^1 March 2025: /u })
    .first()
    .click();
  await expect(page).toHaveURL(/asOf=2025-04-01&basis=STATEMENTS&windowFrom=2025-03-01&windowTo=2025-04-01/u);
  await expect(canvas(page)).toHaveAccessibleName(/^Network of 8 actors/u);
});
