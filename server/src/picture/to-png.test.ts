import { expect, it } from 'vitest';
import { toPng } from './to-png.ts';

const drawn = async (text: string) =>
  Buffer.from(
    await toPng(
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text y="30" font-family="Inter">${text}</text></svg>`,
      1,
      {},
    ),
  ).toString('base64');

it.each([
  ['letters', 'ж', 'ω'],
  ['Arabic', 'ع', 'ب'],
  ['Hebrew', 'א', 'ב'],
  ['emoji', '😀', '🏳️'],
])('has signs for %s, where two that it lacks are one box', async (_, one, other) => {
  const [first, second, missing, alsoMissing] = await Promise.all([one, other, '漢', 'क'].map(drawn));
  expect(first).not.toBe(second);
  expect([first, second]).not.toContain(missing);
  expect(missing).toBe(alsoMissing);
});
