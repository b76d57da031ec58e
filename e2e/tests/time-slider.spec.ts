import { canvas, details, expect, open, places, test } from './explorer.ts';

const TROOPS = '/?issues=own-troops&asOf=2025-03-02';

test('the slider goes through the changes by keyboard, and who stays keeps its place', async ({ page }) => {
  await open(page, TROOPS);
  await page.getByRole('button', { name: 'Time slider' }).click();
  const slider = page.getByRole('slider', { name: 'Day' });
  await expect(slider).toHaveAttribute('aria-valuetext', /^2 March 2025/u);
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).not.toHaveAttribute('aria-valuetext', /^2 March 2025/u);
  await expect(page).not.toHaveURL(/asOf=2025-03-02/u);
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/asOf=2026-01-06/u);
  await expect(details(page)).toContainText('As of 6 January 2026');
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/asOf=2025-0[12]/u);
  const input = (asOf: string) => ({ issues: ['own-troops'], asOf });
  const [march, september] = await Promise.all(
    ['2025-03-16', '2025-09-10'].map((asOf) => places(page, input(asOf), 'ALL_TIME')),
  );
  const stay = (march ?? []).filter(({ id }) => september?.some((other) => other.id === id));
  expect(stay.length).toBeGreaterThan(3);
  for (const place of stay) expect(september).toContainEqual(place);
});

test('what is clicked is what is drawn, on any day', async ({ page }) => {
  await open(page, `${TROOPS}&slider=true`);
  await page.getByRole('slider', { name: 'Day' }).press('End');
  await expect(page).toHaveURL(/asOf=2026-01-06/u);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  const drawn = await places(page, { issues: ['own-troops'], asOf: '2026-01-06' }, 'ALL_TIME');
  const italy = drawn.find(({ id }) => id === 'italy');
  if (!italy) throw new Error('Italy is not in the picture');
  await page.mouse.click(italy.x, italy.y);
  await expect(page).toHaveURL(/selected=italy/u);
});

test('it plays through time and can be stopped', async ({ page }) => {
  await open(page, `${TROOPS}&slider=true`);
  await page.getByRole('button', { name: 'Play through time' }).click();
  await expect(page).not.toHaveURL(/asOf=2025-03-02/u);
  await page.getByRole('button', { name: 'Stop playing' }).click();
  await expect(page.getByRole('button', { name: 'Play through time' })).toBeVisible();
  await page.getByRole('button', { name: 'Close the time slider' }).click();
  await expect(page).not.toHaveURL(/slider/u);
  await expect(canvas(page)).toBeVisible();
});
