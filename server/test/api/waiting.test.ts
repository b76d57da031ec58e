import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importBundles } from '../../src/intake/import-bundles.ts';
import { graphql } from './graphql.ts';
import { type SeededServers, seededServers } from './seeded.ts';

const WAITING = graphql(`
  query ($input: WaitingInput!) {
    waiting(input: $input) {
      tieCount
      ties {
        actor { id }
        issue { id }
        stance { position }
        condition { id }
        not
        for { id }
        on { id }
        position
        holds
      }
      deadlockCount
      deadlocks {
        members { actor { id } issue { id } stance { statements { nodes { source { id } } } } }
        ties { actor { id } for { id } }
        locked
        complete
        waysOut {
          size
          steps {
            ... on ConditionStep { condition { id } }
            ... on PositionStep { actor { id } position }
          }
          moves { actor { id } }
          holders { id }
        }
      }
      layers { layer members { actor { id } stance { position } } }
    }
  }
`);

/** Two that wait for each other, beside the seed. */
const PAIR = JSON.stringify({
  stancegraph: 1,
  actors: ['left', 'right'].map((id) => ({ id, type: 'COUNTRY', name: id })),
  issues: [{ id: 'pact', title: 'A pact', question: 'Would it sign?' }],
  conditions: ['left', 'right'].map((id) => ({
    id: `${id}-signs`,
    title: `${id} signs`,
    metBy: [{ issue: 'pact', position: 'SUPPORT', atLeast: 1, actors: [id] }],
  })),
  sources: [{ id: 'pact-report', title: 'Report' }],
  statements: ['left', 'right'].map((actor) => ({
    ...{ id: `${actor}-hesitates`, actor, issue: 'pact', date: '2025-01-01', position: 'UNDECIDED' },
    ...{ kind: 'SAID', source: 'pact-report', directness: 'OWN_WORDS' },
  })),
  stances: [
    ['left', 'right'],
    ['right', 'left'],
  ].map(([actor, other]) => ({
    ...{ actor, issue: 'pact', position: 'UNDECIDED', from: '2025-01-01', statements: [`${actor}-hesitates`] },
    if: [{ all: [`${other}-signs`], then: 'SUPPORT' }],
  })),
});

let servers: SeededServers;
beforeAll(async () => {
  servers = await seededServers();
  for (const { graph } of servers.servers)
    await importBundles(graph, [{ name: 'pair.json', text: PAIR }], { clock: () => new Date('2026-02-02T00:00:00Z') });
});
afterAll(() => servers.close());

const APRIL = { asOf: '2025-04-10' };

describe('who waits for whom', () => {
  it('the United Kingdom for the United States', async () => {
    const { waiting } = await servers.each(WAITING, { input: { ...APRIL, issues: ['own-troops'] } });
    expect(waiting.ties).toContainEqual({
      actor: { id: 'united-kingdom' },
      issue: { id: 'own-troops' },
      stance: { position: 'UNDECIDED' },
      condition: { id: 'us-backstop' },
      not: false,
      for: { id: 'united-states' },
      on: { id: 'us-support' },
      position: 'SUPPORT',
      holds: false,
    });
    expect(waiting).toMatchObject({ tieCount: waiting.ties.length, deadlocks: [], layers: [] });
  });

  it('once the United States back the force, the dominoes fall in layers', async () => {
    const assume = [{ position: { actor: 'united-states', issue: 'us-support', position: 'SUPPORT' as const } }];
    const { waiting } = await servers.each(WAITING, { input: { ...APRIL, assume } });
    expect(waiting.layers.map(({ layer }) => layer)).toEqual([0, 1]);
    expect(waiting.layers[0]?.members).toEqual([{ actor: { id: 'united-states' }, stance: { position: 'UNDECIDED' } }]);
    expect(waiting.layers[1]?.members.map(({ actor }) => actor.id)).toContain('united-kingdom');
  });

  it('two that wait for each other are a deadlock; one concession is the way out', async () => {
    const { waiting } = await servers.each(WAITING, { input: APRIL });
    expect(waiting.deadlockCount).toBe(1);
    const [deadlock] = waiting.deadlocks;
    expect(deadlock).toMatchObject({ locked: true, complete: true });
    expect(deadlock?.members.map(({ actor }) => actor.id)).toEqual(['left', 'right']);
    expect(deadlock?.members[0]?.stance.statements.nodes).toEqual([{ source: { id: 'pact-report' } }]);
    expect(deadlock?.ties).toEqual([
      { actor: { id: 'left' }, for: { id: 'right' } },
      { actor: { id: 'right' }, for: { id: 'left' } },
    ]);
    expect(deadlock?.waysOut).toContainEqual({
      size: 1,
      steps: [{ actor: { id: 'left' }, position: 'SUPPORT' }],
      moves: [{ actor: { id: 'right' } }],
      holders: [{ id: 'left' }, { id: 'right' }],
    });
    expect(deadlock?.waysOut).toHaveLength(4);
  });

  it('refuses what is not there', async () => {
    const answer = await servers.servers[0]?.server.ask(WAITING, { input: { issues: ['nothing'] } });
    expect(answer?.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
