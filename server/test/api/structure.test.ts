import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';

const BROKERS = graphql(`
  query ($input: CoalitionNetworkInput!, $first: Int) {
    coalitionNetwork(input: $input) {
      nodes { entity { id } participation constraint }
      brokers(first: $first) { entity { id } }
    }
  }
`);
const SURE = graphql(`
  query ($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      balance { frustration nearOptimal { count complete placedDifferently { entity { id } share } } }
    }
  }
`);

/** a and b are of one mind on two issues, c and d on another one; m is with all of them once; x is alone. */
let server: NetworkWorld;
/** Three who disagree with each other: each says yes where the other two say no. */
let enemies: NetworkWorld;
beforeAll(async () => {
  server = await networkWorld([
    ['a', 'i', 'SUPPORT', 's'],
    ['b', 'i', 'SUPPORT', 's'],
    ['m', 'i', 'SUPPORT', 's'],
    ['c', 'j', 'SUPPORT', 's'],
    ['d', 'j', 'SUPPORT', 's'],
    ['m', 'j', 'SUPPORT', 's'],
    ['x', 'k', 'OPPOSE', 's'],
  ]);
  enemies = await networkWorld([
    ['a', 'i', 'SUPPORT', 's'],
    ['b', 'i', 'OPPOSE', 's'],
    ['b', 'j', 'SUPPORT', 's'],
    ['c', 'j', 'OPPOSE', 's'],
    ['c', 'k', 'SUPPORT', 's'],
    ['a', 'k', 'OPPOSE', 's'],
  ]);
});
afterAll(() => Promise.all([server.close(), enemies.close()]));

it.each(['STANCES', 'STATEMENTS'] as const)('names who stands between the communities of %s', async (basis) => {
  const input = { basis, normalization: 'NONE' } as const;
  const { coalitionNetwork } = await server.get(BROKERS, { input, first: 1 });
  expect(coalitionNetwork.brokers).toEqual([{ entity: { id: 'm' } }]);
  const of = Object.fromEntries(coalitionNetwork.nodes.map(({ entity, ...rest }) => [entity.id, rest]));
  // Four ties of one weight. Two go to the community of a and b, or of c and d, that m is in, two to the other.
  expect(of.m?.participation).toBeCloseTo(1 / 2, 12);
  // To each neighbour a quarter, and an eighth through the neighbour's friend: 4 (1/4 + 1/8)².
  expect(of.m?.constraint).toBeCloseTo(4 * (3 / 8) ** 2, 12);
  expect(of.x).toEqual({ participation: null, constraint: null });
  const { coalitionNetwork: alone } = await server.get(BROKERS, { input: { ...input, communities: 'NONE' } });
  expect(alone.nodes.map(({ participation }) => participation)).toEqual([null, null, null, null, null, null]);
});

it('counts the divisions into two camps that are nearly as good', async () => {
  const { coalitionNetwork } = await enemies.get(SURE, { input: { normalization: 'NONE' } });
  const { frustration, nearOptimal } = coalitionNetwork.balance;
  // One of the three pairs must share a camp: whoever is put with another in the best division is not in the others.
  expect([frustration, nearOptimal?.count, nearOptimal?.complete]).toEqual([1, 3, true]);
  const shares = nearOptimal?.placedDifferently.map(({ share }) => share) ?? [];
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(2 / 3, 12);
});

it.each([
  ['CONFLICT', 1],
  ['CONGRUENCE', 0],
  ['IGNORE', 0],
] as const)('takes ties of %s as what they say, not by the sign of their weight', async (aggregation, expected) => {
  const { coalitionNetwork } = await enemies.get(SURE, { input: { aggregation, normalization: 'NONE' } });
  expect(coalitionNetwork.balance.frustration).toBe(expected);
});
