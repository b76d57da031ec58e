import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { canvas, details, expect, heading, open, tabTo, test } from './explorer.ts';

const title = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('heading', { level: 1, name });
const enter = async (page: Page, name: RegExp) => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};

test.describe('who would block it, and why: from the start page to the sentence in a source', () => {
  async function expectSentence(page: Page): Promise<void> {
    await expect(title(page, /^Report on the coalition.s meeting of 10 April 2025/u)).toBeVisible();
    const said = page.getByRole('article').filter({ hasText: 'Will not accept foreign soldiers' });
    await expect(said.first()).toContainText('Opposes');
    await expect(said.first()).toContainText('paragraph 6');
  }

  test('by mouse', async ({ page }) => {
    await open(page, '/');
    await details(page).getByRole('button', { name: 'Russia', exact: true }).first().click();
    const stance = details(page).getByRole('article').filter({ hasText: 'Would be neutral if a UN mandate exists' });
    await expect(stance.first()).toContainText('Opposes');
    await stance.first().getByRole('link', { name: 'all from this source' }).first().click();
    await expectSentence(page);
  });

  test('by keyboard alone', async ({ page }) => {
    await open(page, '/');
    await enter(page, /^Russia$/u);
    await expect(heading(page, 'Russia')).toBeVisible();
    await enter(page, /^all from this source/u);
    await expectSentence(page);
  });
});

test.describe('on what Denmark’s ministers differ: nothing says so yet, and why', () => {
  const MARCH = '/?asOf=2025-03-15&level=REPRESENTED';
  async function expectMinisters(page: Page): Promise<void> {
    await expect(title(page, 'Lars Løkke Rasmussen and Troels Lund Poulsen')).toBeVisible();
    await expect(page).toHaveTitle(/^Lars Løkke Rasmussen and Troels Lund Poulsen/u);
    await expect(page.getByText('there is no issue on which both have decided')).toBeVisible();
  }

  test('by mouse', async ({ page }) => {
    await open(page, MARCH);
    await page.getByRole('textbox', { name: /^Search actors/u }).fill('denmark');
    await page.getByRole('option', { name: /^Denmark Country/u }).click();
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
    await page.getByRole('link', { name: 'The picture' }).click();
    await expect(canvas(page)).toBeVisible();
    await expect(heading(page, 'Denmark')).toBeVisible();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2025-03-15');
  });

  test('by keyboard alone, and back with the browser', async ({ page }) => {
    await open(page, `${MARCH}&selected=denmark`);
    await heading(page, 'Denmark').waitFor();
    await enter(page, /^Open its page/u);
    await expect(title(page, 'Denmark')).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
    await enter(page, /^Lars Løkke Rasmussen and Troels/u);
    await expectMinisters(page);
    await enter(page, /^Own troops in Ukraine/u);
    await expect(page.getByText('Which Danes would go where has not been decided.')).toBeVisible();
    await page.goBack();
    await expect(title(page, 'Denmark')).toBeVisible();
    await page.goBack();
    await expect(heading(page, 'Denmark')).toBeVisible();
  });
});

test.describe('tonight’s picture into a document', () => {
  const FILES = [
    { link: 'PNG, as on screen', name: /\.png$/u, begins: '\u0089PNG' },
    { link: 'SVG', name: /\.svg$/u, begins: '<svg' },
    { link: 'Word', name: /^briefing-allied-force-2025-04-10\.docx$/u, begins: 'PK' },
  ];
  async function expectFile(download: Download, { name, begins }: (typeof FILES)[number]): Promise<void> {
    expect(download.suggestedFilename()).toMatch(name);
    expect((await readFile(await download.path())).toString('latin1').slice(0, begins.length)).toBe(begins);
  }

  test('by mouse', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Take along' }).click();
    for (const file of FILES) {
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: file.link, exact: true }).click();
      await expectFile(await download, file);
    }
  });

  test('by keyboard alone', async ({ page }) => {
    await open(page);
    await enter(page, /^Take along$/u);
    await expect(page.getByRole('link', { name: 'SVG', exact: true })).toBeVisible();
    for (const file of FILES) {
      const download = page.waitForEvent('download');
      await enter(page, new RegExp(`^${file.link}$`, 'u'));
      await expectFile(await download, file);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Take along' })).toBeFocused();
  });
});

test.describe('before and after 2 March: who came, who moved, and why', () => {
  const APRIL = '/?issues=own-troops&asOf=2025-04-10';
  async function expectChange(page: Page): Promise<void> {
    await expect(page).toHaveURL(/compareTo=2025-03-02/u);
    await expect(details(page)).toContainText('From 2 March 2025 to 10 April 2025.');
    const card = details(page).getByRole('listitem').filter({ hasText: 'What that rests on for Lithuania' });
    await expect(card).toContainText('new · the world changed');
  }
  async function expectSource(page: Page): Promise<void> {
    await expect(page).toHaveURL(/\/source\//u);
    await expect(page.getByRole('article').filter({ hasText: 'Gitanas Nausėda' }).first()).toBeVisible();
  }

  test('by mouse, with its marks in the table of the picture', async ({ page }) => {
    await open(page, APRIL);
    await details(page).getByRole('button', { name: 'Changes', exact: true }).click();
    await details(page).getByLabel('Compare with the day').fill('2025-03-02');
    await expectChange(page);
    await page.getByText('Table', { exact: true }).click();
    const table = page.getByRole('table', { name: 'Actors' });
    await expect(table.getByRole('row', { name: /^Lithuania New/u })).toBeVisible();
    await expect(table.getByRole('row', { name: /^United Kingdom Moved/u })).toBeVisible();
    await expect(page.getByRole('group', { name: /Legend/u })).toContainText('New 6');
    const card = details(page).getByRole('listitem').filter({ hasText: 'What that rests on for Lithuania' });
    await card.getByText('What that rests on for Lithuania').click();
    await expect(card.getByRole('article').first()).toContainText('Gitanas Nausėda');
    await card.getByRole('link', { name: 'all from this source' }).first().click();
    await expectSource(page);
    await page.getByRole('link', { name: 'The picture' }).click();
    await details(page).getByRole('button', { name: 'Stop comparing' }).click();
    await expect(page).not.toHaveURL(/compare/u);
    await expect(page.getByRole('group', { name: /Legend/u })).not.toContainText('New');
  });

  test('by keyboard alone', async ({ page }) => {
    await open(page, APRIL);
    await enter(page, /^Changes$/u);
    await tabTo(page, /^Compare with the day/u);
    // The field asks for the month first: the browser of the tests speaks American English, whatever the page's language.
    await page.keyboard.type('03022025');
    await expectChange(page);
    await enter(page, /^What that rests on for Lithuania/u);
    await enter(page, /^all from this source/u);
    await expectSource(page);
  });
});
