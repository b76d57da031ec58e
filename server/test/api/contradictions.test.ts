import type { VariablesOf } from 'gql.tada';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { recordedOn, type SeededServers, serversWith } from './seeded.ts';

const CONTRADICTIONS = graphql(`
  query ($input: ContradictionsInput, $first: Int, $after: String, $last: Int, $before: String) {
    contradictions(input: $input, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
      edges { cursor node { kind issue { id } actor { id } other { id } first { id source { title } } second { id } difference days } }
    }
  }
`);
const CHANGES = graphql(`
  query ($input: ChangesInput!) {
    changes(input: $input) { contradictions { second { id } } }
  }
`);

function said(id: string, actor: string, date: string, position: string, rest: object = {}) {
  return {
    id,
    actor,
    date,
    position,
    issue: 'issue',
    kind: 'SAID',
    source: 'report',
    directness: 'OWN_WORDS',
    ...rest,
  };
}
const WORLD = {
  stancegraph: 1,
  actors: [
    { id: 'uk', type: 'COUNTRY', name: 'UK' },
    { id: 'minister', type: 'OFFICIAL', name: 'Minister', represents: [{ actor: 'uk', role: 'minister' }] },
  ],
  issues: [{ id: 'issue', title: 'Issue', question: 'Should it be?' }],
  sources: ['report', 'agency'].map((id) => ({ id, title: id })),
  statements: [
    said('uk-for', 'uk', '2025-01-01', 'SUPPORT'),
    said('uk-against', 'uk', '2025-01-11', 'OPPOSE'),
    said('uk-votes', 'uk', '2025-01-21', 'SUPPORT', { kind: 'VOTED' }),
    said('minister-for', 'minister', '2025-01-31', 'SUPPORT', { utterance: 'speech' }),
    said('minister-misheard', 'minister', '2025-01-31', 'OPPOSE', { utterance: 'speech', source: 'agency' }),
  ],
};
const LATER = { stancegraph: 1, statements: [said('minister-turns', 'minister', '2025-01-15', 'LEAN_OPPOSE')] };

let servers: SeededServers;
beforeAll(async () => {
  servers = await serversWith([recordedOn('2025-02-01', WORLD), recordedOn('2025-03-01', LATER)]);
});
afterAll(() => servers.close());

async function found(variables: VariablesOf<typeof CONTRADICTIONS> = {}) {
  const { contradictions } = await servers.each(CONTRADICTIONS, variables);
  return contradictions;
}
const pairs = ({ edges }: Awaited<ReturnType<typeof found>>) =>
  edges.map(({ node }) => `${node.kind} ${node.first.id} > ${node.second.id}`);

const ALL = [
  'SELF minister-turns > minister-for',
  'PRINCIPAL_AGENT uk-against > minister-for',
  'REPORTS minister-for > minister-misheard',
  'PRINCIPAL_AGENT minister-turns > uk-votes',
  'WORD_DEED uk-against > uk-votes',
  'PRINCIPAL_AGENT uk-for > minister-turns',
  'SELF uk-for > uk-against',
];

describe('contradictions', () => {
  it('are typed, dated, newest first, and open up to their sources', async () => {
    const all = await found();
    expect(pairs(all)).toEqual(ALL);
    expect(all.edges[1]?.node).toMatchObject({
      issue: { id: 'issue' },
      actor: { id: 'uk' },
      other: { id: 'minister' },
      first: { source: { title: 'report' } },
      difference: 2,
      days: 20,
    });
    expect(all.edges.at(-1)?.node.other).toBeNull();
  });

  it('are those that were known', async () => {
    const known = await found({ input: { knownOn: '2025-02-15T00:00:00Z' } });
    expect(pairs(known)).toEqual(ALL.filter((pair) => !pair.includes('minister-turns')));
  });

  it('come in pages, from either end', async () => {
    const first = await found({ first: 3 });
    expect(pairs(first)).toEqual(ALL.slice(0, 3));
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = await found({ first: 10, after: first.pageInfo.endCursor });
    expect(pairs(rest)).toEqual(ALL.slice(3));
    expect(rest).toMatchObject({ totalCount: 7, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    const back = await found({ last: 2, before: rest.pageInfo.startCursor });
    expect(pairs(back)).toEqual(ALL.slice(1, 3));
    expect(pairs(await found({ last: 1 }))).toEqual(ALL.slice(-1));
  });

  it('are told among the changes: later ones, and those learned since', async () => {
    const between = async (input: { from: string; to: string; knownFrom?: string }) => {
      const { changes } = await servers.each(CHANGES, { input });
      return changes.contradictions.map(({ second }) => second.id);
    };
    expect(await between({ from: '2025-01-11', to: '2025-01-21' })).toEqual(['uk-votes', 'uk-votes', 'minister-turns']);
    expect(await between({ from: '2025-01-21', to: '2025-01-21' })).toEqual([]);
    expect(await between({ from: '2025-01-21', to: '2025-01-21', knownFrom: '2025-02-15T00:00:00Z' })).toEqual([
      'uk-votes',
      'minister-turns',
    ]);
  });

  it.each([
    [{ atLeast: 0 }, 'BAD_USER_INPUT'],
    [{ withinDays: -1 }, 'BAD_USER_INPUT'],
    [{ window: { from: '2025-01-02', to: '2025-01-01' } }, 'BAD_USER_INPUT'],
    [{ actors: ['nobody'] }, 'NOT_FOUND'],
  ])('of %j are refused', async (input, code) => {
    const answer = await servers.servers[0]?.server.ask(CONTRADICTIONS, { input });
    expect(answer?.errors?.[0]?.extensions).toMatchObject({ code });
  });
});
