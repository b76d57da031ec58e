import { canvas, details, expect, heading, open, test } from './explorer.ts';

test('before the middle of February nobody had spoken for Russia, after it somebody had', async ({ page }) => {
  await open(page);
  const russia = details(page).getByRole('button', { name: 'Russia', exact: true });
  await expect(russia.first()).toBeVisible();
  await page.getByLabel('As of').fill('2025-02-17');
  await expect(page).toHaveURL(/asOf=2025-02-17/u);
  await expect(details(page)).toContainText('As of 17 February 2025');
  await expect(russia).toHaveCount(0);
  await page.getByLabel('As of').fill('2025-04-11');
  await expect(russia.first()).toBeVisible();
});

test('events are jump points', async ({ page }) => {
  await open(page, '/?issues=allied-force&asOf=2025-04-09');
  await page.getByRole('button', { name: /^On to .*10 April 2025/u }).click();
  await expect(page).toHaveURL(/asOf=2025-04-10/u);
});

test('a reload, or the same address elsewhere, shows the same', async ({ page, context }) => {
  await open(
    page,
    '/?issues=allied-force,own-troops&level=SELF&asOf=2025-04-10&aggregation=CONGRUENCE&selected=france',
  );
  const name = await canvas(page).getAttribute('aria-label');
  const address = page.url();
  await page.reload();
  await expect(heading(page, 'France')).toBeVisible();
  await expect(canvas(page)).toHaveAttribute('aria-label', name ?? '');
  expect(page.url()).toBe(address);
  const other = await context.newPage();
  await open(other, address);
  await expect(canvas(other)).toHaveAttribute('aria-label', name ?? '');
});

test('what cannot be read in an address does not break the page', async ({ page }) => {
  await open(page, '/?issues=allied-force&asOf=yesterday&level=NOBODY&seed=-3&selected=%3Cscript%3E&view=hologram');
  await expect(canvas(page)).toBeVisible();
});
