import { expect, it } from 'vitest';
import { groupOf } from './group-of.ts';

const network = {
  communities: [
    { index: 0, size: 5 },
    { index: 1, size: 1 },
  ],
};

it.each([
  [0, 0],
  [1, null],
  [null, null],
  [7, null],
])('of community %s is %s', (community, group) => expect(groupOf(network, community)).toBe(group));
