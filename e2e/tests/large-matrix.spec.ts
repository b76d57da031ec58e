import type { Page } from '@playwright/test';
import { details, expect, FIRST, test } from './explorer.ts';

const SIZE = 60;
const id = (at: number) => `actor-${String(at).padStart(2, '0')}`;
const named = (at: number) => ({ __typename: 'Country', id: id(at), name: `Actor number ${at}` });

/** Two blocs of thirty, of one mind inside and of two across. */
const nodesOf = (size: number) =>
  Array.from({ length: size }, (_, at) => ({
    entity: named(at),
    actor: { ...named(at), iso3: null },
    community: at % 2,
    degree: SIZE - 1,
    strength: -1,
    betweenness: 0,
    divided: [],
    positions: [],
    point: { x: at, y: 0 },
  }));
const nodes = nodesOf(SIZE);
const edges = nodes.flatMap((_, a) =>
  nodes.slice(a + 1).map((_, further) => {
    const b = a + 1 + further;
    const said = a % 2 === b % 2 ? { weight: 1, verdict: 'AGREE' } : { weight: -1, verdict: 'DIFFER' };
    return { source: named(a), target: named(b), ...said, sharedIssues: 1 };
  }),
);

/** Puts these into the server's answer about the picture. */
const answerWith = (page: Page, network: { nodes: typeof nodes; edges: typeof edges }) =>
  page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query Picture')) return route.continue();
    const response = await route.fetch();
    const json = (await response.json()) as { data: { coalitionNetwork: object } };
    Object.assign(json.data.coalitionNetwork, {
      ...network,
      communities: [0, 1].map((index) => ({ index, size: network.nodes.length / 2 })),
    });
    await route.fulfill({ response, json });
  });

test('sixty actors fit a box of their own; a cell tells its number on focus', async ({ page }, testInfo) => {
  await answerWith(page, { nodes, edges });
  await page.goto(`${FIRST}&view=matrix`);
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('rowheader')).toHaveCount(SIZE);
  const cell = grid.getByRole('gridcell', { name: 'Actor number 0 and Actor number 59: they differ, −1' });
  await expect(cell).toHaveText('');
  await grid.getByRole('gridcell', { name: 'Actor number 0 and Actor number 2: they agree, 1' }).focus();
  await page.keyboard.press('End');
  await expect(cell).toBeFocused();
  await expect(cell).toBeInViewport();
  await expect(page.getByText('Actor number 0 and Actor number 59: they differ, −1', { exact: true })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBe(0);
  await page.screenshot({ path: testInfo.outputPath('sixty.png') });
});

test('of more than a hundred the list beside the picture holds the first, and all on demand', async ({ page }) => {
  await answerWith(page, { nodes: nodesOf(120), edges: [] });
  await page.goto(FIRST);
  const names = details(page).getByRole('button', { name: /^Actor number/u });
  await expect(names).toHaveCount(100);
  await details(page).getByRole('button', { name: 'Show all 120' }).focus();
  await page.keyboard.press('Enter');
  await expect(names).toHaveCount(120);
  await expect(names.nth(100)).toBeFocused();
  await expect(details(page).getByRole('button', { name: /^Show all/u })).toHaveCount(0);
});
