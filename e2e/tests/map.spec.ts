import { canvas, details, expect, heading, open, test } from './explorer.ts';

const APRIL = '/?issues=allied-force&asOf=2025-04-10';

test('the map: a line opens what it rests on, by mouse and by keyboard', async ({ page }) => {
  await page.goto(`${APRIL}&view=map`);
  const map = page.getByRole('figure', { name: /^Map of \d+ actors and 1 issue, \d+ positions/u });
  const box = await map.boundingBox();
  const issue = await map.getByRole('button', { name: 'An allied force in Ukraine' }).boundingBox();
  const russia = await map.getByRole('button', { name: 'Russia' }).boundingBox();
  if (!box || !issue || !russia) throw new Error('the map is not drawn');
  // A third of the names are on the left: just beside them the line of a name has its height.
  await page.mouse.click(box.x + box.width * 0.3 + 4, russia.y + russia.height / 2);
  await expect(heading(page, 'Russia on: An allied force in Ukraine')).toBeVisible();
  await expect(details(page).getByRole('article').first()).toContainText('Will not accept foreign soldiers');
  const row = page.getByRole('row').filter({ hasText: 'Russia' });
  await expect(row.getByRole('button')).toHaveAttribute('aria-pressed', 'true');

  await map.getByRole('button', { name: 'Russia' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(map.getByRole('button', { name: 'An allied force in Ukraine' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'An allied force in Ukraine')).toBeVisible();
  await expect(details(page)).toBeFocused();
});

test('statements: arrows go from mark to mark, Enter opens one with its source, a shorter time shows fewer', async ({
  page,
}) => {
  await page.goto(`${APRIL}&view=statements`);
  const chart = page.getByRole('figure', { name: /^\d+ statements over time/u });
  const mark = chart.getByRole('button', { name: /Russia on “An allied force in Ukraine”: Opposes/u });
  await chart.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(chart.getByRole('button').first()).not.toBeFocused();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Russia on: An allied force in Ukraine')).toBeVisible();
  await expect(details(page)).toContainText('paragraph 6');
  const shown = async () => Number(/\d+/u.exec((await chart.getAttribute('aria-label')) ?? '')?.[0]);
  const all = await shown();
  await page.getByLabel('From', { exact: true }).fill('2025-04-01');
  await expect(page).toHaveURL(/from=2025-04-01/u);
  await expect.poll(shown).toBeLessThan(all);
  await page.getByText('By issue', { exact: true }).click();
  await expect(chart.getByRole('listitem')).toHaveCount(1);
});

test('selection, filter and day stay as the view changes', async ({ page }) => {
  await open(page, `${APRIL}&selected=russia`);
  for (const [view, name] of [
    ['map', 'Map'],
    ['matrix', 'Matrix'],
    ['time', 'Over time'],
    ['statements', 'Statements'],
    ['table', 'Table'],
  ]) {
    await page
      .getByRole('radiogroup', { name: 'View' })
      .getByText(name ?? '', { exact: true })
      .click();
    await expect(page).toHaveURL(`${APRIL}&selected=russia&view=${view}`);
    await expect(heading(page, 'Russia')).toBeVisible();
  }
  await page.getByRole('radiogroup', { name: 'View' }).getByText('Picture', { exact: true }).click();
  await expect(canvas(page)).toBeVisible();
  await expect(page).toHaveURL(`${APRIL}&selected=russia`);
});
