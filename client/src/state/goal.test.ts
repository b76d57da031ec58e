import { expect, it } from 'vitest';
import { fromGoal, type Goal, isWhole, toGoal } from './goal.ts';

const goal = (atLeast: number | null, include: string[]): Goal => ({
  issue: 'own-troops',
  position: 'SUPPORT',
  atLeast,
  include,
});

it.each([
  ['own-troops:SUPPORT:3', goal(3, [])],
  ['own-troops:SUPPORT::france', goal(null, ['france'])],
  ['own-troops:SUPPORT:', goal(null, [])],
  ['own-troops:SUPPORT:2:france~poland', goal(2, ['france', 'poland'])],
])('%s is read and written alike', (text, value) => {
  expect(toGoal(text)).toEqual(value);
  expect(fromGoal(value)).toBe(text);
});

it('is none where it cannot be read', () => {
  const texts = [undefined, 'own-troops', 'own-troops:MET:3', 'own-troops:SUPPORT:0', 'own-troops:SUPPORT::'];
  expect(texts.map(toGoal)).toEqual([null, null, null, null, null]);
});

it('is whole once it asks for anybody', () => {
  expect([goal(null, []), goal(1, []), goal(null, ['france'])].map(isWhole)).toEqual([false, true, true]);
});
