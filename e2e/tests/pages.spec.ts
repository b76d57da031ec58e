import { expect, test } from './explorer.ts';

test('an id that nothing has is said to be unknown', async ({ page }) => {
  await page.goto('/actor/atlantis');
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing of that name' })).toBeVisible();
  await expect(page.getByText('“atlantis” is not in the graph')).toBeVisible();
});

test('each page opens by its address, of the day and of what was known then', async ({ page }) => {
  for (const [address, name] of [
    ['/actor/france', 'France'],
    ['/issue/own-troops', 'Own troops in Ukraine'],
    ['/source/ukrainska-pravda-2025-03-10', 'Danish foreign minister on a European presence'],
    ['/pair/france/russia', 'France and Russia'],
  ] as const) {
    await page.goto(`${address}?asOf=2025-04-10&knownOn=2100-01-01T00:00:00Z`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByText('As of 10 April 2025, as known on 1 January 2100')).toBeVisible();
  }
});
