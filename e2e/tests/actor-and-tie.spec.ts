import { details, expect, heading, open, places, test } from './explorer.ts';

const INPUT = { issues: ['allied-force'], asOf: '2025-04-10' };

test('a click on Russia tells of the UN mandate and of the sentence that says so', async ({ page }) => {
  await open(page);
  const russia = (await places(page, INPUT)).find((place) => place.id === 'russia');
  if (!russia) throw new Error('Russia is not in the picture');
  await page.mouse.click(russia.x, russia.y);
  await expect(page).toHaveURL(/selected=russia/u);
  await expect(heading(page, 'Russia')).toBeVisible();
  const stance = details(page).getByRole('article').filter({ hasText: 'An allied force in Ukraine' }).first();
  await expect(stance).toContainText('Opposes');
  await expect(stance).toContainText('Would be neutral if a UN mandate exists. not met');
  await expect(stance).toContainText('10 April 2025');
  await expect(stance).toContainText(/Report on the coalition.s meeting.*paragraph 6/u);
});

test('a statement names its source, how reliable it is, and links to it', async ({ page }) => {
  await open(page, '/?issues=allied-force&asOf=2025-04-10&selected=france');
  await expect(heading(page, 'France')).toBeVisible();
  const link = details(page).getByTitle('Opens the source in a new tab').first();
  await expect(link).toHaveAttribute('href', /^https?:/u);
  await expect(link).toHaveAttribute('rel', /noopener/u);
  await expect(
    details(page)
      .getByText(/Source [A-F]: /u)
      .first(),
  ).toBeVisible();
});

test('a click on a tie tells what it is made of, issue by issue', async ({ page }) => {
  await open(page);
  const all = await places(page, INPUT);
  const [from, to] = ['russia', 'united-states'].map((id) => all.find((place) => place.id === id));
  if (!from || !to) throw new Error('the ends of the tie are not in the picture');
  await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
  await expect(page).toHaveURL(/selected=[a-z-]+~[a-z-]+/u);
  const row = details(page).getByRole('row').filter({ hasText: 'An allied force in Ukraine' });
  await expect(row).toBeVisible();
  await expect(heading(page, 'Statements under it')).toBeVisible();
  await expect(details(page).getByRole('article').first()).toBeVisible();
});

test('from a tie each end is one click away', async ({ page }) => {
  await open(page, '/?issues=allied-force&asOf=2025-04-10&selected=france~russia');
  await expect(details(page).getByText('They differ')).toBeVisible();
  await details(page).getByRole('button', { name: 'Russia' }).first().click();
  await expect(page).toHaveURL(/selected=russia$/u);
  await page.goBack();
  await expect(page).toHaveURL(/selected=france~russia$/u);
});

test('who is not in the picture is shown with no stance but its own', async ({ page }) => {
  await open(page, '/?issues=allied-force&asOf=2025-04-10&selected=troels-lund-poulsen');
  await expect(heading(page, 'Troels Lund Poulsen')).toBeVisible();
  await expect(details(page).getByText('No stance on this issue is known for this day.')).toBeVisible();
});
