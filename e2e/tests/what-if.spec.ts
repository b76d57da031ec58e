import { canvas, details, expect, FIRST, open, places, tabTo, test } from './explorer.ts';

const TROOPS = '/?issues=own-troops&asOf=2025-04-10';
const scenario = (page: Parameters<typeof details>[0]) => page.getByRole('region', { name: 'Scenario' });

test('a UN mandate moves Russia, and the page says why', async ({ page }) => {
  await open(page);
  await details(page).getByRole('button', { name: 'See what would follow if a UN mandate exists' }).click();
  await expect(page).toHaveURL(/assume=un-mandate:MET/u);
  await expect(scenario(page)).toContainText('Who moves: Russia');
  const card = details(page).getByRole('listitem').filter({ hasText: 'Why Russia moves' });
  await expect(card).toContainText('Opposes');
  await expect(card).toContainText('Neutral');
  await card.getByText('Why Russia moves').click();
  await expect(card).toContainText('A UN mandate exists is assumed');
  await expect(card).toContainText(/Report on the coalition.s meeting.*paragraph 6/u);
  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('row', { name: /Russia Moves/u })).toContainText('Neutral');
  await scenario(page).getByRole('button', { name: 'Back to what is' }).click();
  await expect(page).not.toHaveURL(/assume/u);
  await expect(page.getByRole('table', { name: 'Actors' }).getByRole('row', { name: /^Russia/u })).toContainText(
    'Opposes',
  );
});

test('the US backing the force moves the United Kingdom on own troops, and nobody else changes place', async ({
  page,
}) => {
  await open(page, `${TROOPS}&panel=what-if`);
  const before = await places(page, { issues: ['own-troops'], asOf: '2025-04-10' });
  await details(page).getByLabel('United States on: US backing of the force').selectOption('Supports');
  await expect(page).toHaveURL(/assume=united-states~us-support:SUPPORT/u);
  await expect(scenario(page)).toContainText('Who moves: Poland, Sweden and United Kingdom');
  const card = details(page).getByRole('listitem').filter({ hasText: 'Why United Kingdom moves' });
  await card.getByText('Why United Kingdom moves').click();
  await expect(card).toContainText('The US backs the force is met by');
  await expect(card).toContainText('United States Supports · US backing of the force · assumed');
  await expect(card.getByRole('article').first()).toContainText(/paragraph/u);
  const assume = [{ position: { actor: 'united-states', issue: 'us-support', position: 'SUPPORT' } }];
  const after = await places(page, { issues: ['own-troops'], asOf: '2025-04-10', assume });
  expect(apart(after)).toEqual(apart(before));
});

test('what somebody waits for stands on top; an assumption that nobody depends on moves nobody', async ({ page }) => {
  await open(page, `${FIRST}&panel=what-if`);
  await expect(details(page).getByRole('radiogroup').first()).toHaveAccessibleName('A UN mandate exists');
  await expect(details(page)).toContainText('Russia waits for it.');
  await details(page).getByRole('textbox', { name: 'Find a condition or an actor' }).fill('way into NATO');
  const choice = details(page).getByRole('radiogroup', { name: 'The way into NATO is open for Ukraine' });
  await choice.getByText('Met', { exact: true }).click();
  await expect(details(page)).toContainText('Nobody moves.');
  await expect(details(page)).toContainText('Nobody’s stance depends on “The way into NATO is open for Ukraine”.');
  await expect(scenario(page)).toContainText('Nobody moves.');
});

test('a scenario set up by keyboard alone shows the same in a second browser', async ({ page, browser }) => {
  await open(page, FIRST);
  await tabTo(page, /^What if$/u);
  await page.keyboard.press('Enter');
  await tabTo(page, /^As it is/u);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/assume=un-mandate:MET/u);
  await tabTo(page, /^Why Russia moves/u);
  await page.keyboard.press('Enter');
  await expect(details(page)).toContainText(/paragraph 6/u);
  const name = await canvas(page).getAttribute('aria-label');
  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await expect(scenario(other)).toContainText('if: A UN mandate exists');
  await expect(scenario(other)).toContainText('Who moves: Russia');
  await expect(canvas(other)).toHaveAttribute('aria-label', name ?? '');
  await other.context().close();
});

test('rounds are stepped through, and the picture stands as of each', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${FIRST}&view=table&panel=what-if&assume=un-mandate:MET`);
  const rounds = page.getByRole('group', { name: 'Round by round' });
  const russia = page.getByRole('table', { name: 'Actors' }).getByRole('row', { name: /^Russia/u });
  await expect(rounds).toContainText('Round 1 of 1');
  await expect(russia).toContainText('Neutral');
  await rounds.getByRole('button', { name: 'The round before' }).click();
  await expect(rounds).toContainText('Before anybody moves');
  await expect(page).toHaveURL(/round=0/u);
  await expect(russia).toContainText('Opposes');
  await expect(details(page)).toContainText('Nobody has moved yet.');
  await rounds.getByRole('button', { name: 'Play the rounds' }).click();
  await expect(rounds).toContainText('Round 1 of 1');
  await expect(russia).toContainText('Neutral');
  await scenario(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(scenario(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

/** Places seen from the first one, in thousandths of the farthest: the picture may be zoomed when the stage changes. */
function apart(all: Awaited<ReturnType<typeof places>>) {
  const from = (place: { x: number; y: number }) => [place.x - (all[0]?.x ?? 0), place.y - (all[0]?.y ?? 0)] as const;
  const farthest = Math.max(...all.map((place) => Math.hypot(...from(place))));
  return all.map((place) => [place.id, ...from(place).map((distance) => Math.round((distance / farthest) * 1000))]);
}
