import { expect, it } from 'vitest';
import { namedGroups } from './group-names.ts';
import { ENGLISH } from './words.ts';

it('names groups after an actor, a type, or as those outside', () => {
  const groups = [
    { key: 'nato', name: 'NATO' },
    { key: '-', name: null },
    { key: 'OFFICIAL', name: null },
  ];
  expect(namedGroups(groups, ENGLISH, 'NATO').map(({ label }) => label)).toEqual(['NATO', 'Not in NATO', 'Official']);
});
