import { expect, heading, open, places, test } from './explorer.ts';

test('another layout is chosen by keyboard, stands in the address and is what is drawn', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Display' }).press('Enter');
  await page.getByRole('radio', { name: /^Groups/u }).press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Circle/u })).toBeChecked();
  await expect(page).toHaveURL(/&layout=CIRCLE/u);
  await page.keyboard.press('Escape');
  await expect(async () => {
    const drawn = await places(page, { issues: ['allied-force'], asOf: '2025-04-10' }, 'NETWORK', 'CIRCLE');
    const russia = drawn.find(({ id }) => id === 'russia');
    await page.mouse.click(russia?.x ?? 0, russia?.y ?? 0);
    await expect(heading(page, 'Russia')).toBeVisible({ timeout: 1000 });
  }).toPass();
});
