import { canvas, details, expect, FIRST, heading, test } from './explorer.ts';

const MATRIX = `${FIRST}&view=matrix`;

test('the matrix is the same both ways; who disagrees most is found in it, and why', async ({ page }) => {
  await page.goto(FIRST);
  await page.getByText('Matrix', { exact: true }).click();
  await expect(page).toHaveURL(/view=matrix/u);
  const grid = page.getByRole('grid');
  const cell = grid.getByRole('gridcell', { name: 'France and Russia: they differ, −1' });
  await expect(cell).toHaveText('−1');
  await expect(grid.getByRole('gridcell', { name: 'Russia and France: they differ, −1' })).toHaveText('−1');
  await expect(grid.getByRole('gridcell', { name: 'France', exact: true })).toHaveText('');
  const columns = await grid.getByRole('columnheader').allTextContents();
  expect(await grid.getByRole('rowheader').allTextContents()).toEqual(columns);
  expect(columns).toHaveLength(12);
  expect(columns.slice(-2).sort()).toEqual(['Russia', 'United States']);
  await cell.click();
  await expect(page).toHaveURL(/selected=france~russia/u);
  await expect(details(page).getByText('They differ')).toBeVisible();
  await expect(heading(page, 'Statements under it')).toBeVisible();
  await expect(details(page).getByRole('article').first()).toBeVisible();
});

test('by keyboard alone: arrows from cell to cell, Enter opens, Escape leaves', async ({ page }) => {
  await page.goto(MATRIX);
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  for (let press = 0; press < 40 && (await grid.locator(':focus').count()) === 0; press += 1) {
    await page.keyboard.press('Tab');
  }
  const focused = grid.locator(':focus');
  await expect(focused).toHaveCount(1);
  await page.keyboard.press('PageUp');
  await expect(focused).toHaveRole('columnheader');
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAccessibleName(/^(Russia and United States|United States and Russia): they agree, 1$/u);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/selected=russia~united-states/u);
  await expect(details(page)).toBeFocused();
  await grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/selected/u);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/selected=(russia|united-states)&/u);
});

test('what is hidden and chosen is shared with the picture', async ({ page }) => {
  await page.goto(`${MATRIX}&selected=france`);
  await expect(page.getByRole('rowheader', { name: 'France' })).toHaveAttribute('data-chosen', 'true');
  await page.getByRole('button', { name: /^Opposes \d+$/u }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(10);
  await page.getByText('Picture', { exact: true }).click();
  await expect(canvas(page)).toBeVisible();
  await expect(heading(page, 'France')).toBeVisible();
  await expect(page).toHaveURL(/hide=OPPOSE/u);
});
