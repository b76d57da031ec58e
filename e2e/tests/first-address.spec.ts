import { canvas, details, expect, FIRST, open, test } from './explorer.ts';

test('the first address shows the picture with its question, who is in, who is out, under which condition, and a legend', async ({
  page,
}) => {
  await open(page);
  await expect(details(page).getByRole('heading', { level: 1 })).toHaveText(/allied force deploy to Ukraine/u);
  await expect(canvas(page)).toHaveAccessibleName(/Network of \d+ actors and \d+ ties/u);
  await expect(details(page).getByRole('heading', { name: 'Who stands where' })).toBeVisible();
  await expect(details(page).getByText('If a UN mandate exists')).toBeVisible();
  await expect(details(page).getByText('Russia would be neutral')).toBeVisible();
  const legend = page.getByRole('group', { name: /Legend/u });
  await expect(legend.getByRole('button', { name: /^Supports \d+$/u })).toBeVisible();
  await expect(legend.getByRole('button', { name: /^Differ \d+$/u })).toBeVisible();
  const opposes = legend.getByRole('button', { name: /^Opposes \d+$/u });
  await opposes.click();
  await expect(opposes).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(/hide=OPPOSE/u);
  await opposes.click();
  await expect(page).not.toHaveURL(/hide/u);
});

test('an address that asks for nothing becomes one that says what is shown', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\?issues=allied-force$/u);
  await expect(canvas(page)).toBeVisible();
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

test('the page is guarded: no inline script, nothing from elsewhere', async ({ request }) => {
  const policy = (await request.get(FIRST)).headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/default-src 'none'/u);
  expect(policy).toMatch(/script-src 'self'(;|$)/u);
});
