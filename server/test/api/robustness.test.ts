import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';

const ROBUSTNESS = graphql(`
  query ($input: CoalitionNetworkInput!, $resamples: Int! = 200, $atMost: Float, $ids: [ID!]) {
    coalitionNetwork(input: $input) {
      robustness(resamples: $resamples) {
        sources
        resamples
        modularity { value low high }
        negativeShare { value low high }
        together(atMost: $atMost, ids: $ids) { source { id } target { id } share }
        influence { source { id } statements modularity negativeShare }
      }
    }
  }
`);
const SUPPORT = graphql(`
  query ($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      edges { source { id } target { id } weight support statements(first: 2) { totalCount pageInfo { hasNextPage } nodes { id } } }
    }
  }
`);

/** a and b agree in either source; c opposes them in x and agrees with them in y. */
let server: NetworkWorld;
/** The same with a third source, in which c agrees with a. */
let disputed: NetworkWorld;
beforeAll(async () => {
  const said = [
    ['a', 'i', 'SUPPORT', 'x'],
    ['b', 'i', 'SUPPORT', 'x'],
    ['c', 'i', 'OPPOSE', 'x'],
    ['a', 'j', 'SUPPORT', 'y'],
    ['b', 'j', 'SUPPORT', 'y'],
    ['c', 'j', 'SUPPORT', 'y'],
  ] as const;
  server = await networkWorld(said);
  disputed = await networkWorld([...said, ['c', 'k', 'OPPOSE', 'z'], ['a', 'k', 'OPPOSE', 'z']]);
});
afterAll(() => Promise.all([server.close(), disputed.close()]));

it.each(['STANCES', 'STATEMENTS'] as const)('says what redrawn sources make of %s', async (basis) => {
  const input = { basis, normalization: 'NONE' } as const;
  const { coalitionNetwork } = await server.get(ROBUSTNESS, { input, ids: ['c', 'a'] });
  const { sources, resamples, negativeShare, together, influence } = coalitionNetwork.robustness ?? {};
  expect([sources, resamples]).toEqual([2, 200]);
  // Both sources leave one tie, x alone two hostile ones of three, y alone none.
  expect(negativeShare).toEqual({ value: 0, low: 0, high: 2 / 3 });
  // c joins them only where y is drawn twice: one time in four.
  expect(together).toEqual([{ source: { id: 'a' }, target: { id: 'c' }, share: expect.closeTo(1 / 4, 1) }]);
  expect(influence).toEqual([
    { source: { id: 'y' }, statements: 3, modularity: 0, negativeShare: 2 / 3 },
    { source: { id: 'x' }, statements: 3, modularity: 0, negativeShare: 0 },
  ]);
  const { coalitionNetwork: unsure } = await server.get(ROBUSTNESS, { input, atMost: 0.5 });
  expect(unsure.robustness?.together.map(({ source, target }) => source.id + target.id)).toEqual(['ac', 'bc']);
});

it.each(['STANCES', 'STATEMENTS'] as const)('gives each tie of %s its support and its statements', async (basis) => {
  const { coalitionNetwork } = await disputed.get(SUPPORT, { input: { basis, normalization: 'NONE' } });
  const [ab, ac] = coalitionNetwork.edges;
  expect(coalitionNetwork.edges.map(({ source, target, weight }) => [source.id + target.id, weight])).toEqual([
    ['ab', 2],
    ['ac', 1],
  ]);
  const isNear = (share: number | null | undefined, expected: number) => Math.abs((share ?? 0) - expected) < 0.1;
  // Three draws, 27 ways. ab is missing where all are z. ac is y + z - x, positive with one x at most (20); a stance counts
  // once however often its source is drawn, so there without x (8) or with all three (6).
  expect(isNear(ab?.support, 26 / 27)).toBe(true);
  expect(isNear(ac?.support, (basis === 'STATEMENTS' ? 20 : 14) / 27)).toBe(true);
  expect(ac?.statements).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
  expect(ac?.statements.nodes).toHaveLength(2);
});

it('says what it cannot do', async () => {
  const dna = { basis: 'STATEMENTS', method: 'DNA_3_1_2' } as const;
  const { errors } = await server.ask(ROBUSTNESS, { input: dna });
  expect(errors?.[0]).toMatchObject({ message: /use method CORRECTED/, extensions: { code: 'BAD_USER_INPUT' } });
  const { coalitionNetwork } = await server.get(SUPPORT, { input: dna });
  expect(coalitionNetwork.edges.map(({ support }) => support)).toEqual([null]);
  const { errors: often } = await server.ask(ROBUSTNESS, { input: {}, resamples: 1001 });
  expect(often?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: ['resamples'] });
});
