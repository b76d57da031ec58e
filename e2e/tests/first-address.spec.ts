import { canvas, details, expect, FIRST, open, test } from './explorer.ts';

test('the first address shows the coalition picture with its question, groups and legend', async ({ page }) => {
  await open(page);
  await expect(details(page).getByRole('heading', { level: 1 })).toHaveText(/allied force deploy to Ukraine/u);
  await expect(canvas(page)).toHaveAccessibleName(/Network of \d+ actors and \d+ ties/u);
  const legend = page.getByRole('group', { name: /Legend/u });
  await expect(legend.getByRole('button', { name: /^Supports \d+$/u })).toBeVisible();
  await expect(legend.getByRole('button', { name: /^Opposes \d+$/u })).toBeVisible();
  await expect(legend.getByRole('button', { name: /^Differ \d+$/u })).toBeVisible();
});

test('an address that asks for nothing becomes one that says what is shown', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\?issues=allied-force$/u);
  await expect(canvas(page)).toBeVisible();
});

test('who is in, who is out and under which condition stands on the first page', async ({ page }) => {
  await open(page);
  await expect(details(page).getByRole('heading', { name: 'Who stands where' })).toBeVisible();
  await expect(details(page).getByText('If a UN mandate exists')).toBeVisible();
  await expect(details(page).getByText('Russia would be neutral')).toBeVisible();
});

test('a claim about uncounted others is shown as a claim, not as actors', async ({ page }) => {
  await open(page, '/?issues=own-troops&asOf=2025-04-10');
  await expect(details(page).getByRole('heading', { name: 'Claimed, not counted' })).toBeVisible();
  await expect(
    details(page)
      .getByText(/about a dozen/iu)
      .first(),
  ).toBeVisible();
});

test('the page is guarded: no inline script, nothing from elsewhere', async ({ page }) => {
  const response = await page.goto(FIRST);
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/default-src 'none'/u);
  expect(policy).toMatch(/script-src 'self'(;|$)/u);
});

test('the legend hides and shows, and the address keeps it', async ({ page }) => {
  await open(page);
  const opposes = page.getByRole('button', { name: /^Opposes \d+$/u });
  await opposes.click();
  await expect(opposes).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(/hide=OPPOSE/u);
  await opposes.click();
  await expect(page).not.toHaveURL(/hide/u);
});
