import type { Page } from '@playwright/test';
import { canvas, details, expect, FIRST, open, places, test, violations } from './explorer.ts';

const INPUT = { issues: ['allied-force'], asOf: '2025-04-10' };
const steps = (page: Page) => page.getByRole('group', { name: 'Steps' });
const exploring = (page: Page) => page.getByRole('region', { name: 'Exploring' });
const placeOf = async (page: Page, id: string) => {
  const place = (await places(page, INPUT)).find((candidate) => candidate.id === id);
  if (!place) throw new Error(`${id} is not in the picture`);
  return place;
};

test('with the mouse: hide one, drag one, focus on one; each step is named, undone and done again', async ({
  page,
}) => {
  await open(page);
  const { x, y } = await placeOf(page, 'russia');
  await page.mouse.click(x, y);
  await details(page).getByRole('button', { name: 'Hide', exact: true }).click();
  await expect(exploring(page)).toContainText(/\d+ of \d+ actors shown/u);
  await expect(page).toHaveURL(/without=russia/u);
  await expect(page).not.toHaveURL(/selected/u);

  const france = await placeOf(page, 'france');
  await page.mouse.move(france.x, france.y);
  await page.mouse.down();
  await page.mouse.move(france.x + 60, france.y + 40, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/pins=france:-?[\d.]+:-?[\d.]+/u);
  await expect(steps(page).getByRole('button', { name: 'Undo: place France' })).toBeVisible();

  await steps(page).getByRole('button', { name: /^Undo/u }).click();
  await expect(page).not.toHaveURL(/pins/u);
  await steps(page).getByRole('button', { name: 'Undo: hide Russia' }).click();
  await expect(page).toHaveURL(/selected=russia/u);
  await expect(exploring(page)).toBeHidden();
  await page.reload();
  await steps(page).getByRole('button', { name: 'Redo: hide Russia' }).click();
  await expect(page).toHaveURL(/without=russia/u);
  await page.goBack();
  await expect(steps(page).getByRole('button', { name: 'Redo: hide Russia' })).toBeVisible();
});

test('by keyboard alone: focus, hide, move, undo', async ({ page }) => {
  await open(page, `${FIRST}&selected=france`);
  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('f');
  await expect(page).toHaveURL(/focus=[a-z-]+:1/u);
  await expect(exploring(page)).toContainText('and whom it is tied to');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page).toHaveURL(/pins=/u);
  await page.keyboard.press('h');
  await expect(page).toHaveURL(/without=/u);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/without=/u);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/pins=/u);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/focus=/u);
  await page.keyboard.press('Control+y');
  await expect(page).toHaveURL(/focus=/u);
  await expect(steps(page).getByRole('status')).toHaveText(/^Redone: focus on /u);
});

test('a box around two tells how they are tied, and the way around rests on statements', async ({ page }) => {
  await open(page);
  const [russia, unitedStates] = [await placeOf(page, 'russia'), await placeOf(page, 'united-states')];
  await page.keyboard.down('Shift');
  await page.mouse.move(russia.x - 45, russia.y - 30);
  await page.mouse.down();
  await page.mouse.move(unitedStates.x + 45, unitedStates.y + 50, { steps: 4 });
  await page.mouse.up();
  await expect(details(page).getByRole('heading', { name: '2 actors chosen' })).toBeVisible();
  const france = await placeOf(page, 'france');
  await page.mouse.click(france.x, france.y);
  await page.keyboard.up('Shift');
  await expect(details(page).getByRole('heading', { name: '3 actors chosen' })).toBeVisible();
  await details(page).getByRole('button', { name: 'Leave United States out' }).click();
  await expect(details(page).getByRole('heading', { name: 'Tied to each other' })).toBeVisible();
  await details(page)
    .getByText(/^Russia – France/u)
    .click();
  await expect(details(page).getByRole('article').filter({ hasText: 'Opposes · Russia' }).first()).toBeVisible();
  await details(page).getByRole('button', { name: 'Compare in the matrix' }).click();
  await expect(page.getByRole('rowheader')).toHaveText(['France', 'Russia']);
  await expect(exploring(page)).toContainText('2 of 12 actors shown');
});

test('a line drawn around several chooses them; with Shift one more joins, and Escape gives the pointer back', async ({
  page,
}) => {
  await open(page);
  const [russia, unitedStates] = [await placeOf(page, 'russia'), await placeOf(page, 'united-states')];
  const around = async (corners: [number, number][]) => {
    const [first, ...others] = corners;
    await page.mouse.move(...(first ?? [0, 0]));
    await page.mouse.down();
    for (const corner of others) await page.mouse.move(...corner);
    await page.mouse.up();
  };
  const box = ({ x, y }: { x: number; y: number }): [number, number][] => [
    [x - 18, y - 18],
    [x + 18, y - 18],
    [x + 18, y + 18],
    [x - 18, y + 18],
  ];
  const lasso = page.getByRole('button', { name: /^Draw a line around several/u });
  await lasso.focus();
  await page.keyboard.press('Enter');
  await expect(lasso).toHaveAttribute('aria-pressed', 'true');
  // Out to the one and back, and so on to the other: no box would leave out who stands between.
  const [a, b] = [box(russia), box(unitedStates)];
  await around([...a, a[0] ?? [0, 0], ...b, b[0] ?? [0, 0], a[0] ?? [0, 0]]);
  await expect(page).toHaveURL(/many=(russia,united-states|united-states,russia)$/u);
  await page.keyboard.down('Shift');
  await around(box(await placeOf(page, 'france')));
  await page.keyboard.up('Shift');
  await expect(details(page).getByRole('heading', { name: '3 actors chosen' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lasso).toHaveAttribute('aria-pressed', 'false');
  await expect(details(page).getByRole('heading', { name: '3 actors chosen' })).toBeVisible();
  // More than an address holds is said, not silently left out.
  await page.goto(`${FIRST}&only=${Array.from({ length: 501 }, (_, at) => `a${at}`).join(',')}`);
  await expect(page.getByRole('alert')).toContainText('names 501 at one place, where up to 500 can be read');
});

test('whoever has no tie left is taken out of the picture, as a step with a name', async ({ page }) => {
  // Without Russia and without disagreement, nothing ties the United States to anybody.
  await open(page, `${FIRST}&without=russia&hide=differ`);
  await page.getByLabel('Show', { exact: true }).selectOption('Those with a tie');
  await expect(exploring(page)).toContainText('10 of 12 actors shown');
  await page.getByLabel('Show', { exact: true }).selectOption('The largest connected part');
  await expect(page).toHaveURL(/part=LARGEST/u);
  await steps(page).getByRole('button', { name: 'Undo: only the largest connected part' }).click();
  await steps(page).getByRole('button', { name: 'Undo: hide those with no tie' }).click();
  await expect(exploring(page)).toContainText('11 of 12 actors shown');
});

test('by keyboard alone: choose two, read the way between them', async ({ page }) => {
  await open(page, `${FIRST}&selected=russia`);
  await canvas(page).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/many=russia,[a-z-]+$/u);
  await expect(page.getByRole('status').last()).toContainText('2 actors chosen');
});

test('from one actor outwards, with counts; a note and the picture are kept by name and come back', async ({
  page,
}) => {
  await open(page, `${FIRST}&only=france&selected=france`);
  await details(page).getByRole('button', { name: 'Differs from: Show 2' }).click();
  await expect(exploring(page)).toContainText('3 of 12 actors shown');
  const note = details(page).getByRole('textbox', { name: 'Note on France' });
  await note.fill('Ask again in May');
  await page.getByRole('button', { name: 'Saved views' }).click();
  const views = page.getByRole('dialog', { name: 'Saved views' });
  await views.getByRole('textbox', { name: 'Name' }).fill('France against two');
  await page.keyboard.press('Enter');
  await expect(views.getByRole('button', { name: 'France against two', exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await steps(page).getByRole('button', { name: 'Undo: note on France' }).click();
  await expect(note).toHaveValue('');

  await page.goto('/?issues=own-troops&asOf=2025-04-10');
  await page.getByRole('button', { name: 'Saved views' }).click();
  await views.getByRole('button', { name: 'France against two', exact: true }).click();
  await expect(page).toHaveURL(/only=france,russia,united-states/u);
  await expect(note).toHaveValue('Ask again in May');
  await expect(steps(page).getByRole('button', { name: /^Undo: / })).toHaveAccessibleName(/other issues/u);
});
