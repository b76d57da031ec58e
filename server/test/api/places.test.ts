import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { type SeededServers, seededServers } from './seeded.ts';

const PLACES = graphql(`
  query ($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      nodes { entity { id } own: point { x y } steady: point(anchor: ALL_TIME) { x y } positions { position } }
    }
  }
`);

let servers: SeededServers;
beforeAll(async () => {
  servers = await seededServers();
});
afterAll(() => servers.close());

const APRIL = { issues: ['own-troops'], asOf: '2025-04-10' };
type Node = Awaited<ReturnType<typeof nodes>>[number];
const nodes = async (input: object) =>
  (await servers.each(PLACES, { input: { ...APRIL, ...input } as never })).coalitionNetwork.nodes;
const shared = (before: Node[], after: Node[], place: 'own' | 'steady') =>
  before.flatMap(({ entity, ...node }) => {
    const other = after.find((candidate) => candidate.entity.id === entity.id);
    return other ? [[node[place], other[place]]] : [];
  });

describe('places', () => {
  it('anchored to all time are the same on all days, however ties are counted', async () => {
    const april = await nodes({});
    for (const other of [{ asOf: '2025-09-10' }, { aggregation: 'CONFLICT', minWeight: 0.5 }]) {
      const pairs = shared(april, await nodes(other), 'steady');
      expect(pairs.length).toBeGreaterThan(4);
      for (const [before, after] of pairs) expect(after).toEqual(before);
    }
  });

  it('stay under assumptions, and who comes in by one stands apart', async () => {
    const before = await nodes({});
    const after = await nodes({
      assume: [{ position: { actor: 'hungary', issue: 'own-troops', position: 'OPPOSE' } }],
    });
    expect(after).toHaveLength(before.length + 1);
    for (const place of ['own', 'steady'] as const) {
      const pairs = shared(before, after, place);
      expect(pairs).toHaveLength(before.length);
      for (const [was, is] of pairs) expect(is).toEqual(was);
      const all = after.map((node) => `${node[place].x} ${node[place].y}`);
      expect(new Set(all).size).toBe(after.length);
    }
  });

  it('of a round: the United Kingdom stands where it stood before it moves', async () => {
    const assume = [{ position: { actor: 'united-states', issue: 'us-support', position: 'SUPPORT' } }];
    const uk = async (input: object) =>
      (await nodes({ assume, ...input })).find(({ entity }) => entity.id === 'united-kingdom')?.positions;
    expect([await uk({ round: 0 }), await uk({ round: 1 }), await uk({ fixedPoint: 'GREATEST' })]).toEqual([
      [{ position: 'UNDECIDED' }],
      [{ position: 'SUPPORT' }],
      [{ position: 'SUPPORT' }],
    ]);
  });

  it('of a round below 0, or of one of the greatest fixed point, are refused', async () => {
    const [embedded] = servers.servers;
    for (const input of [{ round: -1 }, { round: 1, fixedPoint: 'GREATEST' }]) {
      const answer = await embedded?.server.ask(PLACES, { input: { ...APRIL, ...input } as never });
      expect(answer?.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });
});
