import { canvas, expect, open, test } from './explorer.ts';

test('statements within a window, counted as DNA does: what the basis does not allow is closed, with the reason', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Measure' }).click();
  await expect(page.getByLabel('Statements from')).toBeDisabled();
  await expect(page.getByLabel('Repeated statements')).toBeDisabled();
  await expect(page.getByText('DNA 3.1.2 computes from statements only: choose those above first.')).toBeVisible();
  await expect(page.getByRole('option', { name: 'As in DNA 3.1.2, defects included' })).toBeDisabled();
  await page.getByLabel('Computed from').selectOption('Statements, each by itself');
  await page.getByLabel('Statements from').fill('2025-03-01');
  await page.getByLabel('Statements up to, but not on').fill('2025-04-01');
  await page.getByLabel('Definition').selectOption('As in DNA 3.1.2, defects included');
  await page.getByLabel('Repeated statements').selectOption('Once per month');
  await expect(page).toHaveURL(
    /basis=STATEMENTS&windowFrom=2025-03-01&windowTo=2025-04-01.*duplicates=MONTH&method=DNA_3_1_2/u,
  );
  await expect(canvas(page)).toHaveAccessibleName(/^Network of 8 actors/u);
  await page.getByLabel('Computed from').selectOption('Stances of the day');
  await expect(page).not.toHaveURL(/DNA_3_1_2/u);
  await expect(canvas(page)).toHaveAccessibleName(/^Network of 12 actors/u);
});

test('what a tie says goes by what is counted', async ({ page }) => {
  await open(page);
  const legend = page.getByRole('group', { name: /^Legend/u });
  await page.getByRole('button', { name: 'Measure' }).click();
  await page.getByLabel('Count').selectOption('Disagreement only');
  await expect(page).toHaveURL(/aggregation=CONFLICT/u);
  await expect(legend.getByRole('button', { name: /^Agree 0$/u })).toBeVisible();
  await expect(legend.getByRole('button', { name: /^Differ [1-9]\d*$/u })).toBeVisible();
  await page.getByLabel('Count').selectOption('Shared issues, whatever was said');
  await expect(legend.getByRole('button', { name: /^Spoke of the same [1-9]\d*$/u })).toBeVisible();
  await expect(legend.getByRole('button', { name: /^Agree/u })).toHaveCount(0);
  await page.getByLabel('Whose positions').selectOption('Everyone by themselves');
  await expect(page).toHaveURL(/level=SELF/u);
});

test('ties that rest on few sources are marked on demand, which stands in the address', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Measure' }).click();
  const answered = page.waitForResponse(async (response) => (await response.text()).includes('"support":'));
  await page.getByRole('switch', { name: 'Mark ties that rest on few sources' }).click();
  await answered;
  await expect(page).toHaveURL(/support=true/u);
  await expect(canvas(page)).toHaveAccessibleName(/^Network of 12 actors/u);
});
