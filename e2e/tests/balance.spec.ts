import { canvas, details, expect, heading, open, test } from './explorer.ts';

test('which ties stand against two camps is told by name, and each opens', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.postData() ?? ''));
  await open(page, '/?level=REPRESENTED&asOf=2025-04-10');
  expect(asked.some((body) => body.includes('query Balance'))).toBe(false);
  await details(page).getByText('Two camps?').click();
  await expect(details(page).getByText('2 camps; 1 tie stands against it:')).toBeVisible();
  await expect(details(page).getByText(/^Camp 2\s+Russia and United States$/u)).toBeVisible();
  await expect(details(page).getByText(/Balance 0\.98 of 1 · proved/u)).toBeVisible();
  await details(page).getByRole('button', { name: 'Liberal Party of Australia and Lithuania' }).click();
  await expect(page).toHaveURL(/selected=liberal-party-of-australia~lithuania/u);
  await expect(heading(page, /Liberal Party of Australia/u)).toBeVisible();
  await expect(details(page).getByText('They differ')).toBeVisible();
});

test('where two camps explain everything it says so; the structure says what holds, who stands between, how sure it is', async ({
  page,
}) => {
  await open(page);
  await details(page).getByText('Two camps?').click();
  await expect(details(page).getByText('2 camps; no tie stands against it.')).toBeVisible();

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.postData() ?? ''));
  await page.getByText('Structure', { exact: true }).click();
  const section = (name: RegExp) => page.getByRole('region', { name });
  await expect(section(/Backbone$/u)).toContainText('Everything rests on one issue.');
  // Five support it, five lean to, two oppose it: C = 21 + 25·¾ + 10·¼, K = 25·¼ + 10 + 10·¾, and in the best halves
  // 91/198 of both departs from C/30 inside and K/36 across.
  await expect(section(/Polarization$/u)).toContainText('Half-way to two opposed camps: 0.46');
  // 1 - (4/6.5)² - (2.5/6.5)² for all who are for it: four partners of weight 1 in their group, five of ½ in the other.
  const brokers = section(/Brokers$/u);
  await expect(brokers).toContainText('10 actors stand between the groups alike; none stands out.');
  await expect(
    brokers
      .getByRole('row', { name: /^France/u })
      .getByRole('cell')
      .nth(1),
  ).toHaveText('0.47');
  // Differ: 10·1 + 10·½; agree: 21 + 25·½.
  const robustness = section(/Robustness$/u);
  await expect(robustness).toContainText('31% of what ties the actors is disagreement');
  await expect(robustness).toContainText('The sources settle all 66 pairs');
  expect(asked.some((body) => body.includes('query PolarizationSeries'))).toBe(false);

  await section(/Polarization$/u)
    .getByText('Over time')
    .click();
  const series = page.getByRole('table', { name: 'Polarization over time' });
  await series.getByRole('button', { name: '1 March 2025' }).click();
  await expect(page).toHaveURL(/asOf=2025-03-01&view=structure/u);
  await page.goBack();
  await robustness.getByRole('button', { name: 'Show all 66' }).first().press('Enter');
  const sixth = page.getByRole('table', { name: 'Who lands in one group' }).getByRole('row').nth(6);
  await expect(sixth.getByRole('button').first()).toBeFocused();
  await robustness.getByRole('button', { name: 'Russia and United States', exact: true }).first().click();
  await expect(details(page).getByText('They agree')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(brokers.getByRole('columnheader')).toHaveCount(5);
  await expect(page.locator('.sg-footnotes')).toContainText('US envoy on the British plan');
  await page.emulateMedia({ media: 'screen' });
  await brokers.getByRole('button', { name: 'France, in the picture' }).click();
  await expect(page).toHaveURL(/selected=france&focus=france:1/u);
  await expect(canvas(page)).toBeVisible();

  const two = '/?issues=own-troops,allied-force&asOf=2025-09-01&view=structure';
  await page.evaluate((next) => history.pushState(null, '', next), two);
  const backbone = section(/Backbone$/u);
  await expect(backbone).toContainText(
    'One of 2 issues alone gives nearly the same picture as all: “An allied force in Ukraine”.',
  );
  await expect(backbone.getByRole('row').nth(2)).toContainText('Own troops in Ukraine0');
  await backbone.getByRole('button', { name: 'An allied force in Ukraine, in the picture' }).click();
  await expect(page).toHaveURL(/issues=allied-force&asOf=2025-09-01$/u);
});
