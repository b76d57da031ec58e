import { canvas, expect, open, test } from './explorer.ts';

const footnotes = '.sg-footnotes li';

test('the picture is printed as a document and stands as it stood afterwards; a table is printed whole, each source once', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const zoom = await canvas(page).getAttribute('data-zoom');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('heading', { level: 1, name: 'An allied force in Ukraine' })).toBeVisible();
  await expect(page.getByText('10 April 2025', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Agreement minus disagreement')).toBeVisible();
  const drawing = page.locator('.sg-drawing svg');
  await expect(drawing).toContainText('Leans to support (5)');
  await expect(drawing.locator('rect').first()).toHaveAttribute('fill', '#ffffff');
  await expect(canvas(page)).toBeHidden();
  for (const control of ['Filters', 'Zoom in', 'Take along']) {
    await expect(page.getByRole('button', { name: control })).toBeHidden();
  }
  await expect(page.locator(footnotes)).toContainText(['Report on the coalition']);
  await expect(page.getByRole('link', { name: /asOf=2025-04-10&knownOn=\d/ })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.sg-printed')).toHaveCount(0);
  await expect(canvas(page)).toHaveAttribute('data-zoom', zoom ?? '');

  await page.getByText('Statements', { exact: true }).click();
  const rows = page.getByRole('table', { name: 'Statements' }).getByRole('row');
  await expect(rows).toHaveCount(26);
  await page.emulateMedia({ media: 'print' });
  await expect(rows).toHaveCount(27);
  await expect(rows.nth(1)).toContainText('[1]');
  await expect(page.locator(footnotes)).toHaveCount(16);
  const address = page.locator(footnotes).nth(1).getByRole('link');
  expect(await address.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('https://');
});
