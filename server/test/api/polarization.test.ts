import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';

const POLARIZATION = graphql(`
  query ($input: CoalitionNetworkInput!, $camps: Int! = 2) {
    coalitionNetwork(input: $input) { polarization(camps: $camps) { score camps { members { id } } } }
  }
`);

let divided: NetworkWorld;
let large: NetworkWorld;
beforeAll(async () => {
  divided = await networkWorld([
    ['a', 'i', 'SUPPORT', 's'],
    ['b', 'i', 'SUPPORT', 's'],
    ['c', 'i', 'OPPOSE', 's'],
    ['d', 'i', 'OPPOSE', 's'],
  ]);
  large = await networkWorld(Array.from({ length: 22 }, (_, i) => [`a${i}`, 'i', 'SUPPORT', 's'] as const));
});
afterAll(() => Promise.all([divided.close(), large.close()]));

it.each([
  ['STANCES', 'CORRECTED', 0],
  ['STATEMENTS', 'CORRECTED', 0],
  // DNA takes the worst division, ac and bd, and half of the ideal: (2·3/2 + 2·3/2 + 2·1/2) / 12.
  ['STATEMENTS', 'DNA_3_1_2', 7 / 12],
] as const)('of two camps, %s, %s', async (basis, method, score) => {
  const { coalitionNetwork } = await divided.get(POLARIZATION, { input: { basis, method } });
  expect(coalitionNetwork.polarization?.score).toBeCloseTo(score, 12);
  const first = coalitionNetwork.polarization?.camps[0]?.members.map(({ id }) => id);
  expect(first).toEqual(method === 'CORRECTED' ? ['a', 'b'] : ['a', 'c']);
});

it('says what it cannot do', async () => {
  const { data, errors } = await large.ask(POLARIZATION, { input: {} });
  expect(data?.coalitionNetwork.polarization).toBeNull();
  expect(errors?.[0]).toMatchObject({ message: /22 actors in 2 camps/u, extensions: { code: 'TOO_COMPLEX' } });
  const { errors: few } = await divided.ask(POLARIZATION, { input: {}, camps: 1 });
  expect(few?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: ['camps'] });
});
