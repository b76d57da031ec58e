import type { Page } from '@playwright/test';
import { canvas, details, expect, heading, open, test, violations } from './explorer.ts';

const MARCH = '/?asOf=2025-03-15&level=REPRESENTED';
const title = (page: Page, name: string) => page.getByRole('main').getByRole('heading', { level: 1, name });

/** Goes on with the Tab key until something of that name has the keyboard. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text.startsWith(name)) return;
  }
  throw new Error(`the keyboard does not come to “${name}”`);
}

async function expectMinisters(page: Page): Promise<void> {
  await expect(title(page, 'Lars Løkke Rasmussen and Troels Lund Poulsen')).toBeVisible();
  await expect(page).toHaveTitle(/^Lars Løkke Rasmussen and Troels Lund Poulsen/u);
  await expect(page.getByText('there is no issue on which both have decided')).toBeVisible();
}

test('on what Denmark’s ministers differ, by mouse: nothing says so yet, and why', async ({ page }) => {
  await open(page, MARCH);
  await page.getByRole('textbox', { name: 'Search actors and issues' }).fill('denmark');
  await page.getByRole('option', { name: 'Denmark' }).click();
  await heading(page, 'Denmark').waitFor();
  await details(page).getByRole('link', { name: 'Open its page' }).click();
  await expect(title(page, 'Denmark')).toBeVisible();
  await page.getByRole('link', { name: 'Lars Løkke Rasmussen and Troels Lund Poulsen' }).click();
  await expectMinisters(page);
  const alone = page.getByRole('group').filter({ hasText: 'An allied force in Ukraine' });
  await expect(alone).toContainText('Troels Lund Poulsen: has not spoken');
  await expect(alone).toContainText('Not enough evidence: one source, from which it was only inferred');
  const troops = page.getByRole('group').filter({ hasText: 'Own troops in Ukraine' });
  await troops.getByText('Own troops in Ukraine').first().click();
  await expect(troops).toContainText('Which Danes would go where has not been decided.');
  await expect(troops.getByRole('link', { name: 'Denmark and peacekeepers' })).toHaveAttribute('href', /^https:/u);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'The picture' }).click();
  await expect(canvas(page)).toBeVisible();
  await expect(heading(page, 'Denmark')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2025-03-15');
});

test('the same by keyboard alone, and back with the browser', async ({ page }) => {
  await open(page, `${MARCH}&selected=denmark`);
  await heading(page, 'Denmark').waitFor();
  await tabTo(page, 'Open its page');
  await page.keyboard.press('Enter');
  await expect(title(page, 'Denmark')).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, 'Lars Løkke Rasmussen and Troels');
  await page.keyboard.press('Enter');
  await expectMinisters(page);
  await tabTo(page, 'Own troops in Ukraine');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Which Danes would go where has not been decided.')).toBeVisible();
  await page.goBack();
  await expect(title(page, 'Denmark')).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'Denmark')).toBeVisible();
});

test.describe('at 360 pixels, in the dark', () => {
  test.use({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
  for (const [address, name] of [
    ['/actor/france', 'France'],
    ['/issue/own-troops', 'Own troops in Ukraine'],
    ['/source/ukrainska-pravda-2025-03-10', 'Danish foreign minister on a European presence'],
    ['/pair/france/russia', 'France and Russia'],
  ] as const) {
    test(`${address} opens by its address, fits, and axe finds nothing wrong`, async ({ page }) => {
      await page.goto(`${address}?asOf=2025-04-10&knownOn=2100-01-01T00:00:00Z`);
      await expect(title(page, name)).toBeVisible();
      await expect(page.getByText('As of 10 April 2025, as known on 1 January 2100')).toBeVisible();
      const [row] = await page.locator('details').all();
      await row?.click();
      await page.getByRole('article').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test('an id that nothing has is said to be unknown', async ({ page }) => {
  await page.goto('/actor/atlantis');
  await expect(title(page, 'Nothing of that name')).toBeVisible();
  await expect(page.getByText('“atlantis” is not in the graph')).toBeVisible();
});
