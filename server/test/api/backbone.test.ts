import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';

const BACKBONE = graphql(`
  query ($input: CoalitionNetworkInput!, $size: Int! = 2) {
    coalitionNetwork(input: $input) {
      backbone {
        nested { issue { id } backboneLoss redundantLoss statements }
        fixed(size: $size) { backbone { id } redundant { id } backboneLoss statements }
        penalised(penalty: 9) { backbone { id } backboneLoss }
      }
    }
  }
`);

/** a and b agree on i and k, b and c on j: a path with the weights 2 and 1, its eigenvalues 3 + √3, 3 - √3 and 0. */
let server: NetworkWorld;
let large: NetworkWorld;
beforeAll(async () => {
  server = await networkWorld([
    ['a', 'i', 'SUPPORT', 's'],
    ['b', 'i', 'SUPPORT', 's'],
    ['b', 'j', 'SUPPORT', 's'],
    ['c', 'j', 'SUPPORT', 's'],
    ['a', 'k', 'SUPPORT', 's'],
    ['b', 'k', 'SUPPORT', 's'],
  ]);
  large = await networkWorld(Array.from({ length: 16 }, (_, i) => ['a', `i${i}`, 'SUPPORT', 's'] as const));
});
afterAll(() => Promise.all([server.close(), large.close()]));

const first = (3 + Math.sqrt(3)) / 6;

it.each([
  ['STANCES', 'CORRECTED', 2 * (first - 3 / 4), 2 * (1 - first)],
  ['STATEMENTS', 'CORRECTED', 2 * (first - 3 / 4), 2 * (1 - first)],
  // Strengths instead of eigenvalues: 1/2, 1/3, 1/6 of all.
  ['STATEMENTS', 'DNA_3_1_2', 1 / 6, 1 / 3],
] as const)('of %s, %s', async (basis, method, one, two) => {
  const input = { basis, method, normalization: 'NONE' } as const;
  const { nested, fixed, penalised } = (await server.get(BACKBONE, { input })).coalitionNetwork.backbone ?? {};
  const near = (value: number) => expect.closeTo(value, 12);
  expect(nested).toEqual([
    { issue: { id: 'k' }, backboneLoss: near(one), redundantLoss: near(two), statements: 4 },
    { issue: { id: 'i' }, backboneLoss: near(two), redundantLoss: near(two), statements: 2 },
    { issue: { id: 'j' }, backboneLoss: near(1), redundantLoss: near(0), statements: 0 },
  ]);
  expect(fixed).toEqual({
    backbone: [{ id: 'i' }, { id: 'j' }],
    redundant: [{ id: 'k' }],
    backboneLoss: near(one),
    statements: 4,
  });
  expect(penalised).toEqual({ backbone: [{ id: 'i' }], backboneLoss: near(two * Math.exp(-6)) });
});

it('says what it cannot do', async () => {
  const ask = async (world: NetworkWorld, input: object, size?: number) =>
    (await world.ask(BACKBONE, { input, ...(size !== undefined && { size }) })).errors?.[0];
  expect(await ask(large, {})).toMatchObject({ message: /16 issues.*15/u, extensions: { code: 'TOO_COMPLEX' } });
  expect(await ask(server, { nodes: 'ISSUES' })).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(await ask(server, {}, 0)).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', inputPath: ['size'] } });
});
