import { details, expect, heading, open, test } from './explorer.ts';

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

test('where two camps explain everything it says so', async ({ page }) => {
  await open(page);
  await details(page).getByText('Two camps?').click();
  await expect(details(page).getByText('2 camps; no tie stands against it.')).toBeVisible();
});
