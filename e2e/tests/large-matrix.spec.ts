import { expect, FIRST, test } from './explorer.ts';

const SIZE = 60;
const id = (at: number) => `actor-${String(at).padStart(2, '0')}`;
const named = (at: number) => ({ __typename: 'Country', id: id(at), name: `Actor number ${at}` });

/** Two blocs of thirty, of one mind inside and of two across. */
const nodes = Array.from({ length: SIZE }, (_, at) => ({
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
const edges = nodes.flatMap((_, a) =>
  nodes.slice(a + 1).map((_, further) => {
    const b = a + 1 + further;
    const said = a % 2 === b % 2 ? { weight: 1, verdict: 'AGREE' } : { weight: -1, verdict: 'DIFFER' };
    return { source: named(a), target: named(b), ...said, sharedIssues: 1 };
  }),
);

test('sixty actors fit a box of their own; a cell tells its number on focus', async ({ page }, testInfo) => {
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query Picture')) return route.continue();
    const response = await route.fetch();
    const json = (await response.json()) as { data: { coalitionNetwork: object } };
    Object.assign(json.data.coalitionNetwork, {
      nodes,
      edges,
      communities: [0, 1].map((index) => ({ index, size: 30 })),
    });
    await route.fulfill({ response, json });
  });
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
