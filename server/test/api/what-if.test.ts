import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { type SeededServers, seededServers } from './seeded.ts';

const WHAT_IF = graphql(`
  query ($input: WhatIfInput!) {
    whatIf(input: $input) {
      rounds
      least {
        actor { id }
        issue { id }
        from
        to
        round
        because {
          condition { id title }
          stance { id statements { nodes { summary source { title } } } }
          positions { actor { id } position stances { id } }
        }
      }
      greatest { actor { id } }
      gap { actor { id } }
      undetermined { id }
      open { id }
      network { nodes { entity { id } community } edges { weight } reproducibility { parameters } }
      today { edges { weight } }
    }
  }
`);

let servers: SeededServers;
beforeAll(async () => {
  servers = await seededServers();
});
afterAll(() => servers.close());

const APRIL = { asOf: '2025-04-10' };

describe('what if', () => {
  it('a UN mandate existed: Russia moves, and why', async () => {
    const { whatIf } = await servers.each(WHAT_IF, {
      input: { ...APRIL, issues: ['allied-force'], assume: [{ condition: { id: 'un-mandate', status: 'MET' } }] },
    });
    const russia = whatIf.least.find(({ actor }) => actor.id === 'russia');
    expect(russia).toMatchObject({ from: 'OPPOSE', to: 'NEUTRAL', round: 1, issue: { id: 'allied-force' } });
    expect(russia?.because[0]?.condition.id).toBe('un-mandate');
    expect(russia?.because[0]?.stance.statements.nodes[0]?.source.title).toBeTruthy();
    expect(whatIf.network.edges).not.toEqual(whatIf.today.edges);
  });

  it('the United States backed the force: the United Kingdom sends troops', async () => {
    const { whatIf } = await servers.each(WHAT_IF, {
      input: {
        ...APRIL,
        assume: [{ position: { actor: 'united-states', issue: 'us-support', position: 'SUPPORT' } }],
      },
    });
    const uk = whatIf.least.find(({ actor, issue }) => actor.id === 'united-kingdom' && issue.id === 'own-troops');
    expect(uk).toMatchObject({ from: 'UNDECIDED', to: 'SUPPORT' });
    expect(uk?.because[0]).toMatchObject({
      condition: { id: 'us-backstop' },
      positions: [{ actor: { id: 'united-states' }, position: 'SUPPORT' }],
    });
    expect(whatIf.least.some(({ actor }) => actor.id === 'united-states')).toBe(false);
  });

  it('something were so that nobody hangs on: nobody moves', async () => {
    const { whatIf } = await servers.each(WHAT_IF, {
      input: { ...APRIL, assume: [{ condition: { id: 'nato-membership-open', status: 'MET' } }] },
    });
    expect(whatIf).toMatchObject({ least: [], rounds: 0 });
    expect(whatIf.network.edges).toEqual(whatIf.today.edges);
  });

  it('what is assumed is not there, or contradicts itself: says so', async () => {
    const [embedded] = servers.servers;
    const codes = async (assume: object[]) => {
      const answer = await embedded?.server.ask(WHAT_IF, { input: { ...APRIL, assume } as never });
      return answer?.errors?.map(({ extensions }) => extensions.code);
    };
    expect(await codes([{ condition: { id: 'nothing', status: 'MET' } }])).toEqual(['NOT_FOUND']);
    expect(
      await codes([
        { condition: { id: 'un-mandate', status: 'MET' } },
        { condition: { id: 'un-mandate', status: 'UNMET' } },
      ]),
    ).toEqual(['BAD_USER_INPUT']);
  });
});
