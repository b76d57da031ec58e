import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { type SeededServers, seededServers } from './seeded.ts';

const RUSSIA = graphql(`
  query {
    actor(id: "russia") {
      name
      stances {
        nodes {
          position
          clauses { all { condition { title } not } then }
          statements { nodes { source { title } } }
        }
      }
    }
  }
`);

const NETWORK = graphql(`
  query ($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      nodes { entity { id name } community degree positions { issue { id } position stances { id } } point { x y } }
      edges {
        source { id }
        target { id }
        weight
        issues { issue { id } agreement source target }
        statements { nodes { id source { id title } } }
      }
      communities { index size members { id } }
      measures { nodes edges density }
      reproducibility { method graphRevision hash parameters }
    }
  }
`);

const BALANCE = graphql(`
  query ($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      balance { frustration proved index camps { members { id } } frustratedTies { weight } }
    }
  }
`);

const PARTICIPANTS = graphql(`
  query {
    actor(id: "coalition-of-the-willing") {
      ... on Organisation {
        members(asOf: "2025-04-10", statuses: [MEMBER, PARTICIPANT], first: 100) { nodes { actor { id } } }
      }
    }
  }
`);

const APRIL = { asOf: '2025-04-10', issues: ['allied-force'] };

let servers: SeededServers;
beforeAll(async () => {
  servers = await seededServers();
});
afterAll(() => servers.close());

describe('the April meeting', () => {
  it('tells what Russia stands for, on which condition, according to whom', async () => {
    const { actor } = await servers.each(RUSSIA);
    const stances = actor?.stances.nodes ?? [];
    const conditional = stances.find(({ clauses }) =>
      clauses.some(({ all }) => /UN mandate/i.test(all[0]?.condition.title ?? '')),
    );
    expect(conditional?.position).toBe('OPPOSE');
    expect(conditional?.statements.nodes[0]?.source.title).toBeTruthy();
  });

  it('draws the coalition, with the United States and Russia elsewhere', async () => {
    const { coalitionNetwork } = await servers.each(NETWORK, { input: APRIL });
    const participants = await participantsOf();
    const { nodes, edges, communities } = coalitionNetwork;
    const communityOf = new Map(nodes.map(({ entity, community }) => [entity.id, community]));
    const coalition = communities
      .map(({ index, members }) => ({ index, members, held: members.filter(({ id }) => participants.has(id)).length }))
      .sort((a, b) => b.held - a.held)[0];
    const tied = new Set(edges.flatMap(({ source, target }) => [source.id, target.id]));
    expect(coalition?.members.filter(({ id }) => tied.has(id)).length).toBeGreaterThanOrEqual(5);
    expect(tied.has('united-states')).toBe(true);
    expect(communityOf.get('united-states')).not.toBe(coalition?.index);
    expect(communityOf.get('russia')).not.toBe(coalition?.index);
  });

  it('opens each tie to its issues, statements and sources', async () => {
    const { coalitionNetwork } = await servers.each(NETWORK, { input: APRIL });
    expect(coalitionNetwork.edges.length).toBeGreaterThan(0);
    for (const { issues, statements } of coalitionNetwork.edges) {
      expect(issues.map(({ issue }) => issue?.id)).toEqual(['allied-force']);
      expect(statements.nodes.length).toBeGreaterThanOrEqual(2);
      for (const { source } of statements.nodes) expect(source.title).toBeTruthy();
    }
  });

  it('divides into two camps that no tie stands against', async () => {
    const { coalitionNetwork } = await servers.each(BALANCE, { input: APRIL });
    const { frustration, proved, index, camps, frustratedTies } = coalitionNetwork.balance;
    expect({ frustration, proved, index, frustratedTies }).toEqual({
      frustration: 0,
      proved: true,
      index: 1,
      frustratedTies: [],
    });
    expect(camps.map(({ members }) => members.map(({ id }) => id)).at(-1)).toEqual(['russia', 'united-states']);
  });

  it('gives each node a place of its own', async () => {
    const { coalitionNetwork } = await servers.each(NETWORK, { input: APRIL });
    const places = coalitionNetwork.nodes.map(({ point }) => `${point.x} ${point.y}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

async function participantsOf(): Promise<Set<string>> {
  const { actor } = await servers.each(PARTICIPANTS);
  const members = actor && 'members' in actor ? actor.members.nodes : [];
  return new Set(members.map((membership) => membership.actor.id));
}
