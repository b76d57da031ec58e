import { AxeBuilder } from '@axe-core/playwright';
import { details, expect, FIRST, open, test } from './explorer.ts';

const STATES = [
  { name: 'the overview', address: FIRST },
  { name: 'an actor', address: `${FIRST}&selected=russia` },
  { name: 'a tie', address: `${FIRST}&selected=france~russia` },
  { name: 'the table', address: `${FIRST}&view=table&selected=russia` },
  { name: 'the matrix', address: `${FIRST}&view=matrix&selected=france~russia` },
  { name: 'the view over time', address: '/?issues=own-troops&asOf=2025-09-01&view=time' },
  { name: 'an empty day', address: '/?issues=allied-force&asOf=2001-01-01' },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const { name, address } of STATES) {
      test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
        await expect(details(page).or(page.getByRole('main')).getByRole('heading').first()).toBeVisible();
        await expect(page.getByText(/^Reading/u)).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      });
    }

    test('axe finds nothing wrong with the camps', async ({ page }) => {
      await open(page, '/?level=REPRESENTED&asOf=2025-04-10');
      await details(page).getByText('Two camps?').click();
      await expect(
        details(page)
          .getByText(/stands? against it/u)
          .last(),
      ).toBeVisible();
      await expect(details(page).getByText(/Balance .* of 1/u)).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });

    test('axe finds nothing wrong with open menus and the search', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: 'Measure' }).click();
      await expect(page.getByLabel('Count')).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('textbox', { name: /^Search actors/u }).fill('pol');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  });
}
