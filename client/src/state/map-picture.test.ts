import { expect, it } from 'vitest';
import { mapPicture } from './map-picture.ts';

const force = { id: 'force', title: 'A force' };
const node = (name: string, position: 'SUPPORT' | 'OPPOSE' | 'UNDECIDED' | null, value: number | null) => ({
  entity: { __typename: 'Country' as const, id: name.toLowerCase(), name },
  positions: [{ issue: force, position, value }],
});

it('places both columns over one height, from for to against', () => {
  const picture = mapPicture([node('Russia', 'OPPOSE', -1), node('France', 'SUPPORT', 1)]);
  expect(picture.height).toBe(52);
  expect(picture.actors.map(({ name, y }) => [name, y])).toEqual([
    ['France', 13],
    ['Russia', 39],
  ]);
  expect(picture.issues.map(({ y }) => y)).toEqual([26]);
  expect(picture.ties.map(({ id, position }) => [id, position])).toEqual([
    ['force~france', 'SUPPORT'],
    ['force~russia', 'OPPOSE'],
  ]);
});

it('shows who is undecided, and of many statements the position nearest to their mean', () => {
  const picture = mapPicture([node('Spain', 'UNDECIDED', null), node('Poland', null, 0.6)]);
  expect(picture.ties.map(({ actor, position }) => [actor.id, position])).toEqual([
    ['poland', 'LEAN_SUPPORT'],
    ['spain', 'UNDECIDED'],
  ]);
});
