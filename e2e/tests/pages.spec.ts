import { expect, test, violations } from './explorer.ts';

test.describe('an id that nothing has', () => {
  test.use({ expectFailedRequests: true });

  test('is said to be unknown, with what may have been meant', async ({ page }) => {
    const response = await page.goto('/actor/denmrk?asOf=2025-04-10');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Nothing of that name' })).toBeVisible();
    await expect(page.getByText('“denmrk” is not in the graph')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Denmark', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Denmark' })).toBeVisible();
  });
});

test('a page goes to another day and to what was known then, and says which filters count on it', async ({ page }) => {
  await page.goto('/actor/poland?asOf=2025-01-01&membersOf=nato&positions=OPPOSE');
  await expect(page.getByText('no position of Poland is known for this day')).toBeVisible();
  await page.getByLabel('As of', { exact: true }).fill('2025-04-10');
  const stands = page.getByRole('heading', { name: /^Where it stands/u });
  await expect(stands).toHaveText('Where it stands 1');
  await page.getByLabel('As known on').fill('2020-01-01');
  await expect(page.getByText('As of 10 April 2025, as known on 1 January 2020')).toBeVisible();
  await expect(page.getByText('no position of Poland is known for this day')).toBeVisible();
  await expect(
    page.getByText('1 filter narrows this page too. 1 filter narrows the picture, but not this page.'),
  ).toBeVisible();
  expect(await violations(page, { within: 'main' })).toEqual([]);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(page).toHaveURL(/actor\/poland\?asOf=2025-04-10&knownOn=2020-01-01/);
  await expect(page.getByText('narrows')).toHaveCount(0);
});

test('each other page opens by its address, of the day and of what was known then, without what draws the picture', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const [address, name] of [
    ['/issue/own-troops', 'Own troops in Ukraine'],
    ['/source/ukrainska-pravda-2025-03-10', 'Danish foreign minister on a European presence'],
    ['/pair/france/russia', 'France and Russia'],
  ] as const) {
    await page.goto(`${address}?asOf=2025-04-10&knownOn=2100-01-01T00:00:00Z`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByText('As of 10 April 2025, as known on 1 January 2100')).toBeVisible();
  }
  expect(asked).toContainEqual(expect.stringMatching(/\/PairPage-.*js$/u));
  expect(asked).not.toContainEqual(expect.stringMatching(/Canvas/u));
});
