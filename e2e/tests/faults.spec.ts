import { canvas, details, expect, FIRST, heading, open, test } from './explorer.ts';

test.describe('with failing requests', () => {
  test.use({ expectFailedRequests: true });

  test('an error of the server is shown with its code and request id, and can be tried again', async ({ page }) => {
    let broken = true;
    await page.route('**/graphql', async (route) => {
      if (!broken || !route.request().postData()?.includes('query Picture')) return route.continue();
      await route.fulfill({
        status: 500,
        contentType: 'application/json',
        json: { errors: [{ message: 'Unexpected error.', extensions: { code: 'INTERNAL', requestId: 'r-17' } }] },
      });
    });
    await page.goto(FIRST);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('The server could not answer.');
    await expect(alert).toContainText('Code INTERNAL · Request r-17');
    broken = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(canvas(page)).toBeVisible();
  });

  test('a server that is not there at first is found when it comes', async ({ page }) => {
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await page.goto(FIRST);
    await expect(page.getByRole('alert')).toContainText('The server does not answer.');
    await page.unroute('**/graphql');
    await expect(canvas(page)).toBeVisible({ timeout: 15_000 });
  });

  test('a server that goes away leaves what is shown, says so, and is found again', async ({ page }) => {
    await open(page);
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await page.getByLabel('As of').fill('2025-04-11');
    await expect(page.getByText(/The server does not answer\. What you see is from before/u)).toBeVisible();
    await expect(canvas(page)).toBeVisible();
    await expect(details(page).getByRole('button', { name: 'Russia', exact: true }).first()).toBeVisible();
    await page.unroute('**/graphql');
    await expect(page.getByText(/What you see is from before/u)).toBeHidden({ timeout: 15_000 });
    await details(page).getByRole('button', { name: 'Russia', exact: true }).first().click();
    await expect(heading(page, 'Russia')).toBeVisible();
  });
});

test('a day on which nobody had a position says so and leads out', async ({ page }) => {
  await page.goto('/?issues=allied-force&asOf=2001-01-01');
  await expect(page.getByText('No stance on what you chose is valid on 1 January 2001.')).toBeVisible();
  await page.getByRole('button', { name: /^Go to .*, \d+ \w+ \d{4}$/u }).click();
  await expect(page).not.toHaveURL(/2001/u);
});

test('an issue that is not there says so and leads out', async ({ page }) => {
  await page.goto('/?issues=no-such-issue&asOf=2025-04-10');
  await expect(
    page.getByRole('link', { name: 'Start anew' }).or(page.getByRole('button', { name: 'Show all issues' })),
  ).toBeVisible();
});

test('an actor that is not there says so', async ({ page }) => {
  await open(page, `${FIRST}&selected=atlantis`);
  await expect(details(page)).toContainText('Nothing called “atlantis” is in the graph.');
});
