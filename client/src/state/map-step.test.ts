import { expect, it } from 'vitest';
import { mapPicture } from './map-picture.ts';
import { mapStep } from './map-step.ts';

const node = (id: string, ...issues: string[]) => ({
  entity: { __typename: 'Country' as const, id, name: id },
  positions: issues.map((issue) => ({
    issue: { id: issue, title: issue },
    position: 'SUPPORT' as const,
    value: 1,
  })),
});
const picture = mapPicture([node('a', 'x'), node('b', 'y'), node('c')]);

it.each([
  ['a', 'ArrowDown', 'b'],
  ['a', 'ArrowUp', 'a'],
  ['c', 'ArrowDown', 'c'],
  ['c', 'Home', 'a'],
  ['x', 'End', 'y'],
  ['b', 'ArrowRight', 'y'],
  ['y', 'ArrowLeft', 'b'],
  ['c', 'ArrowRight', null],
  ['a', 'ArrowLeft', null],
  ['a', 'x', null],
])('from %s %s leads to %s', (from, key, to) => {
  expect(mapStep(picture, from, key)).toBe(to);
});
