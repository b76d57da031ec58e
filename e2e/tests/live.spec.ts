import { test as base, canvas, details, expect, heading } from './explorer.ts';
import { type OwnServer, ownServer } from './own-server.ts';

const stance = (actor: string, position = 'SUPPORT') => ({
  statements: [
    {
      id: `said-by-${actor}`,
      actor,
      issue: 'force',
      date: '2025-01-01',
      position,
      kind: 'SAID',
      source: 'report',
      directness: 'OWN_WORDS',
    },
  ],
  stances: [
    { id: `stance-of-${actor}`, actor, issue: 'force', position, from: '2025-01-01', statements: [`said-by-${actor}`] },
  ],
});
const country = (name: string) => ({ id: name.toLowerCase(), type: 'COUNTRY', name });
const [arland, borland] = [stance('arland'), stance('borland')];
const WORLD = {
  actors: [country('Arland'), country('Borland')],
  issues: [{ id: 'force', title: 'A force', question: 'Should there be a force?' }],
  sources: [{ id: 'report', title: 'Report' }],
  statements: [...arland.statements, ...borland.statements],
  stances: [...arland.stances, ...borland.stances],
};

const test = base.extend<{ server: OwnServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from its first parameter
  server: async ({}, use) => {
    const server = await ownServer(WORLD);
    await server.start();
    await use(server);
    await server.dispose();
  },
  baseURL: ({ server }, use) => use(server.url),
});
// Each starts a server of its own, one of them twice: under load half a minute is gone before anything is looked at.
test.describe.configure({ timeout: 60_000 });
test.beforeEach(async ({ page }) => {
  await page.goto('/?issues=force&asOf=2025-04-10&selected=arland');
  await expect(canvas(page)).toHaveAccessibleName(/^Network of 2 actors/u);
  await expect(heading(page, 'Arland')).toBeVisible();
});

test('what another client writes is shown and said, and the reader stays where they are', async ({ page, server }) => {
  const other = await page.context().newPage();
  await other.goto('/issue/force?asOf=2025-04-10');
  await expect(other.getByText('Borland').first()).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const view = () => canvas(page).evaluate(({ dataset }) => ({ ...dataset }));
  const before = await view();

  await server.write({ actors: [country('Corland')], ...stance('corland', 'OPPOSE') });
  await expect(canvas(page)).toHaveAccessibleName(/^Network of 3 actors/u);
  await expect(page.getByText('The graph changed: 1 actor, 1 stance and 1 statement. Shown now.')).toBeVisible();
  await expect(heading(page, 'Arland')).toBeVisible();
  expect(await view()).toEqual(before);
  await expect(other.getByText('Corland').first()).toBeVisible();

  await server.write({ retract: [{ id: 'stance-of-corland', reason: 'misread' }] });
  await expect(canvas(page)).toHaveAccessibleName(/^Network of 2 actors/u);
  await expect(page.getByText('The graph changed: 1 stance. Shown now.')).toBeVisible();
  expect(await view()).toEqual(before);
});

test.describe('a server that is gone', () => {
  test.use({ expectFailedRequests: true });

  test('is told of by itself, what is shown stays, and what was asked meanwhile is answered when it is back', async ({
    page,
    server,
  }) => {
    const gone = page.getByText(/What you see is from before/u);
    await server.kill();
    await expect(gone).toBeVisible();
    await expect(heading(page, 'Arland')).toBeVisible();
    await expect(canvas(page)).toHaveAccessibleName(/^Network of 2 actors/u);
    await details(page).getByRole('button', { name: 'Borland' }).first().click();
    await page.getByText('Over time', { exact: true }).click();

    await server.start();
    await expect(gone).toBeHidden({ timeout: 15_000 });
    await expect(heading(page, 'Borland')).toBeVisible();
    await expect(details(page)).toContainText('Report');
    await expect(page.getByRole('table').first()).toBeVisible();
  });
});
