import { expect, it } from 'vitest';
import { backboneRows, carrying, isCarried } from './backbone-rows.ts';

const step = (id: string, backboneLoss: number) => ({ issue: { id, title: id }, backboneLoss });
/** Taken out: c loses nothing, then b loses 0.3; without a nothing is left. */
const STEPS = [step('c', 0), step('b', 0.3), step('a', 1)];
const stands = (...issues: string[]) => ({ positions: issues.map((id) => ({ issue: { id } })) });

it('begins with the issue that goes last, each with what is lost where only it and those above are kept', () => {
  const rows = backboneRows(STEPS, [stands('a', 'b'), stands('a')]);
  expect(rows.map(({ issue, loss, actors }) => [issue.id, loss, actors])).toEqual([
    ['a', 0.3, 2],
    ['b', 0, 1],
    ['c', 0, 0],
  ]);
  expect(carrying(rows)).toBe(2);
});

it('counts the issues after which the loss stays small, not those before it rises again', () => {
  const losses = [0.2, 0.09, 0.11, 0.05, 0];
  const rows = losses.map((loss, at) => ({ issue: { id: `${at}`, title: '' }, loss, actors: 1 }));
  expect(carrying(rows)).toBe(4);
  expect(carrying(rows.slice(-1))).toBe(1);
});

it('has nothing to carry without positive ties', () => {
  expect([isCarried(STEPS), isCarried([step('a', 0)]), isCarried([])]).toEqual([true, false, false]);
});
