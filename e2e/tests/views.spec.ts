import { fileURLToPath } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { canvas, expect, reaches, test, violations } from './explorer.ts';
import { VIEWS, type View } from './views.ts';

/** From view to view as links lead there: within the page that is loaded, so that each costs what it shows. */
async function go(page: Page, { address, shows, first }: View): Promise<void> {
  await page.evaluate((next) => history.pushState(null, '', next), address);
  await first?.(page);
  await expect(shows(page).first()).toBeVisible();
  await expect(page.getByText(/^Reading/u)).toHaveCount(0);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

const FOR_DOCS = process.env.STANCEGRAPH_SCREENSHOTS === 'docs';
const IN_DOCS = ['explorer', 'matrix', 'over-time', 'structure'];

/** In the documentation's folder when they are made for it, otherwise among the results of this run. */
const pathOf = (name: string, testInfo: TestInfo) =>
  FOR_DOCS && IN_DOCS.includes(name)
    ? fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url))
    : testInfo.outputPath(`${name}.png`);

const start = async (page: Page) => {
  await page.goto('/');
  await expect(canvas(page)).toHaveAttribute('data-zoom', /\d/u);
};

for (const half of [0, 1]) {
  const views = VIEWS.filter((_, at) => at % 2 === half);

  test(`axe finds nothing wrong with any view, light and dark, part ${half + 1}`, async ({ page }, testInfo) => {
    test.setTimeout(90_000);
    await start(page);
    for (const view of views) {
      await test.step(view.name, async () => {
        await go(page, view);
        await page.mouse.move(2, 2);
        const { within, name } = view;
        await page.screenshot({ path: pathOf(name, testInfo) });
        expect.soft(await violations(page, { within }), name).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.screenshot({ path: testInfo.outputPath(`${name}-dark.png`) });
        // Only colours differ from what was looked at a moment ago.
        expect.soft(await violations(page, { within, rules: ['color-contrast'] }), `${name}, dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.keyboard.press('Escape');
      });
    }
  });
}

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('every view fits 360 pixels, and what can be pressed is large enough for a finger', async ({ page }) => {
    test.setTimeout(90_000);
    await start(page);
    await expect(canvas(page)).toBeInViewport();
    for (const view of VIEWS) {
      await test.step(view.name, async () => {
        await go(page, view);
        expect.soft(await reaches(page), view.name).toBe(360);
        expect
          .soft(await violations(page, { rules: ['target-size', 'scrollable-region-focusable'] }), view.name)
          .toEqual([]);
        await page.keyboard.press('Escape');
      });
    }
  });
});
