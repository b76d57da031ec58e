import { expect, it } from 'vitest';
import { DEFAULTS, membership, office, stance, world } from '../../test/named-world.ts';
import { coalitionNetwork } from '../network/coalition-network.ts';
import { indexWorld } from '../world/index-world.ts';
import { type GroupBy, nodeGroups } from './node-groups.ts';

const index = indexWorld(
  world(
    stance('us', 'force', 'OPPOSE'),
    stance('uk', 'force', 'SUPPORT'),
    stance('healey', 'force', 'SUPPORT'),
    stance('lammy', 'force', 'OPPOSE'),
    office('healey', 'us'),
    office('healey', 'uk'),
    office('lammy', 'uk'),
    membership('uk', 'nato', { from: '2025-03-01' }),
    membership('us', 'nato'),
  ),
);
const grouped = (groupBy: GroupBy, asOf = '2025-04-10') => {
  const asked = { ...DEFAULTS, level: 'SELF' as const, asOf };
  const groups = nodeGroups(index, coalitionNetwork(index, null, asked), groupBy, asked);
  return Object.fromEntries(groups.map(({ key, members }) => [key, members.join(' ')]));
};

it('puts members of an organisation on the day apart from all others', () => {
  expect(grouped({ membersOf: 'nato' })).toEqual({ nato: 'uk us', '-': 'healey lammy' });
  expect(grouped({ membersOf: 'nato' }, '2025-02-28')).toMatchObject({ nato: 'us' });
  expect(grouped({ membersOf: 'eu' })).toEqual({ '-': 'healey lammy uk us' });
});

it('puts who speaks for several with the first of them by id', () => {
  expect(grouped({ rule: 'REPRESENTED' })).toEqual({ uk: 'healey lammy uk', us: 'us' });
});

it('knows types, and communities by number', () => {
  expect(
    Object.values(grouped({ rule: 'TYPE' }))
      .join(' ')
      .split(' ')
      .sort(),
  ).toEqual(['healey', 'lammy', 'uk', 'us']);
  expect(grouped({ rule: 'COMMUNITY' })).toMatchObject({ 1: 'healey uk', 2: 'lammy us' });
});
