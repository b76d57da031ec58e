import { AxeBuilder } from '@axe-core/playwright';
import { canvas, expect, open, test } from './explorer.ts';

test('the page, a panel and the legend speak Ukrainian once chosen by keyboard, and still do after a reload', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Display' }).press('Enter');
  const language = page.getByRole('combobox', { name: 'Language' });
  await language.focus();
  await language.press('End');
  await expect(page.getByRole('combobox', { name: 'Мова' })).toBeVisible();
  await page.keyboard.press('Escape');

  const inUkrainian = async () => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
    await expect(canvas(page)).toHaveAccessibleName(/^Мережа: 12 акторів і \d+ зв’язк/u);
    await expect(page.getByRole('button', { name: /^Виступає проти/u })).toBeVisible();
    const details = page.getByRole('complementary', { name: 'Подробиці' });
    await expect(details.getByText('Станом на 10 квітня 2025 р.', { exact: true })).toBeVisible();
    await expect(details.getByRole('heading', { name: 'Хто де стоїть' })).toBeVisible();
  };
  await inUkrainian();
  await page.reload();
  await inUkrainian();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
