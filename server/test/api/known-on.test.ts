import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { recordedOn, type SeededServers, serversWith } from './seeded.ts';

const PICTURE = graphql(`
  query ($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      nodes { entity { id } positions { position stances { id recorded { retractedAt } } } }
      edges { weight statements { nodes { id source { title } } } }
    }
  }
`);

const HISTORY = graphql(`
  query ($knownOn: DateTime) {
    condition(id: "mandate") { history(knownOn: $knownOn) { is } status(asOf: "2025-01-10", knownOn: $knownOn) }
  }
`);

const WORLD = {
  stancegraph: 1,
  conditions: [{ id: 'mandate', title: 'A mandate exists', status: [{ is: 'MET', from: '2025-01-01' }] }],
  actors: ['a', 'b'].map((id) => ({ id, type: 'COUNTRY', name: id })),
  issues: [{ id: 'issue', title: 'Issue', question: 'Should it be?' }],
  sources: [{ id: 'report', title: 'Report' }],
  statements: ['a', 'b'].map((actor) => said(actor, `${actor}-said`, 'SUPPORT')),
  stances: ['a', 'b'].map((actor) => held(actor, `${actor}-said`, 'SUPPORT')),
};
const CORRECTION = {
  stancegraph: 1,
  retract: [
    { id: 'b.issue.2025-01-01', reason: 'misread' },
    { id: 'b-said', reason: 'misread' },
    { id: 'mandate.2025-01-01', reason: 'it was only proposed' },
  ],
  conditions: [{ id: 'mandate', title: 'A mandate exists', status: [{ is: 'UNMET', from: '2025-01-02' }] }],
  statements: [said('b', 'b-said-otherwise', 'OPPOSE')],
  stances: [held('b', 'b-said-otherwise', 'OPPOSE')],
};

function said(actor: string, id: string, position: string) {
  const rest = { issue: 'issue', date: '2025-01-01', kind: 'SAID', source: 'report', directness: 'OWN_WORDS' };
  return { id, actor, position, ...rest };
}
function held(actor: string, statement: string, position: string) {
  return { actor, issue: 'issue', position, from: '2025-01-01', statements: [statement] };
}

describe('the picture known then and the picture known now', () => {
  let servers: SeededServers;
  beforeAll(async () => {
    servers = await serversWith([recordedOn('2025-02-01', WORLD), recordedOn('2025-03-01', CORRECTION)]);
  });
  afterAll(() => servers.close());

  const cases = [
    ['2025-01-15T00:00:00Z', [], []],
    ['2025-02-15T00:00:00Z', ['SUPPORT', 'SUPPORT'], [1]],
    ['2025-03-15T00:00:00Z', ['SUPPORT', 'OPPOSE'], [-1]],
    [null, ['SUPPORT', 'OPPOSE'], [-1]],
  ] as const;
  it.each(cases)('as known on %s', async (knownOn, positions, weights) => {
    const { coalitionNetwork } = await servers.each(PICTURE, { input: { asOf: '2025-01-10', knownOn } });
    expect(coalitionNetwork.nodes.flatMap((node) => node.positions.map(({ position }) => position))).toEqual(positions);
    expect(coalitionNetwork.edges.map(({ weight }) => weight)).toEqual(weights);
    for (const { statements } of coalitionNetwork.edges) expect(statements.nodes).toHaveLength(2);
  });

  const statuses = [
    ['2025-01-15T00:00:00Z', [], 'UNKNOWN'],
    ['2025-02-15T00:00:00Z', ['MET'], 'MET'],
    [null, ['UNMET'], 'UNMET'],
  ] as const;
  it.each(statuses)('of a condition, as known on %s', async (knownOn, history, status) => {
    const { condition } = await servers.each(HISTORY, { knownOn });
    expect(condition).toEqual({ history: history.map((is) => ({ is })), status });
  });
});
