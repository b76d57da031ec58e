import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { recordedOn, type SeededServers, serversWith } from './seeded.ts';

const CHANGES = graphql(`
  query ($input: ChangesInput!) {
    changes(input: $input) {
      positions {
        actor { id }
        kinds
        cause
        before { position stances { id } }
        after { position value clauses { then } }
        statements { totalCount nodes { id source { title } } }
        because { condition { id } stance { id } }
        corrections { id reason retractedAt }
      }
      communities { actor { id } kind cause before { id } after { id } }
      ties { source { id } target { id } before after difference cause }
      conditions { condition { id } before after cause }
      before { measures { edges } }
      after { measures { edges } }
    }
  }
`);

/** Three imports: all support; b was misread and opposes; later c comes to oppose, and a moves by its condition. */
const WORLD = {
  stancegraph: 1,
  actors: ['a', 'b', 'c'].map((id) => ({ id, type: 'COUNTRY', name: id })),
  issues: [{ id: 'issue', title: 'Issue', question: 'Should it be?' }],
  conditions: [{ id: 'storm', title: 'There is a storm', status: [{ is: 'UNMET', from: '2025-01-01' }] }],
  sources: [{ id: 'report', title: 'Report' }],
  statements: ['a', 'b', 'c'].map((actor) => said(actor, `${actor}-said`, 'SUPPORT')),
  stances: [
    { ...held('a', 'a-said', 'SUPPORT'), if: [{ all: ['storm'], then: 'LEAN_SUPPORT' }] },
    held('b', 'b-said', 'SUPPORT'),
    held('c', 'c-said', 'SUPPORT'),
  ],
};
const CORRECTION = {
  stancegraph: 1,
  retract: [
    { id: 'b.issue.2025-01-01', reason: 'misread' },
    { id: 'b-said', reason: 'misheard' },
  ],
  statements: [said('b', 'b-said-otherwise', 'OPPOSE')],
  stances: [held('b', 'b-said-otherwise', 'OPPOSE')],
};
const NEWS = {
  stancegraph: 1,
  conditions: [{ id: 'storm', title: 'There is a storm', status: [{ is: 'MET', from: '2025-06-01' }] }],
  statements: [said('c', 'c-turned', 'OPPOSE', '2025-06-01')],
  stances: [held('c', 'c-turned', 'OPPOSE', '2025-06-01')],
};

function said(actor: string, id: string, position: string, date = '2025-01-01') {
  return { id, actor, position, issue: 'issue', date, kind: 'SAID', source: 'report', directness: 'OWN_WORDS' };
}
function held(actor: string, statement: string, position: string, from = '2025-01-01') {
  return { actor, issue: 'issue', position, from, statements: [statement] };
}

let servers: SeededServers;
beforeAll(async () => {
  servers = await serversWith([
    recordedOn('2025-02-01', WORLD),
    recordedOn('2025-03-01', CORRECTION),
    recordedOn('2025-07-01', NEWS),
  ]);
});
afterAll(() => servers.close());

type Input = { from: string; to: string; knownFrom?: string; knownTo?: string; issues?: string[] };
async function ask(input: Input) {
  return (await servers.each(CHANGES, { input })).changes;
}
const told = (positions: Awaited<ReturnType<typeof ask>>['positions']) =>
  positions.map(({ actor, kinds, cause, before, after }) => [
    actor.id,
    ...kinds,
    cause,
    before?.position ?? null,
    after?.position ?? null,
  ]);
const [FEBRUARY, APRIL] = ['2025-02-15T00:00:00Z', '2025-04-15T00:00:00Z'];

describe('what changed', () => {
  it('between two days of knowledge: we learned, and what was taken back for which reason', async () => {
    const { positions, communities, ties, conditions, before, after } = await ask({
      from: '2025-01-10',
      to: '2025-01-10',
      knownFrom: FEBRUARY,
      knownTo: APRIL,
    });
    expect(told(positions)).toEqual([['b', 'MOVED', 'LEARNED', 'SUPPORT', 'OPPOSE']]);
    expect(positions[0]).toMatchObject({
      before: { stances: [{ id: 'b.issue.2025-01-01' }] },
      statements: { totalCount: 1, nodes: [{ id: 'b-said-otherwise', source: { title: 'Report' } }] },
      because: [],
      corrections: [
        { id: 'b-said', reason: 'misheard', retractedAt: '2025-03-01T00:00:00.000Z' },
        { id: 'b.issue.2025-01-01', reason: 'misread', retractedAt: '2025-03-01T00:00:00.000Z' },
      ],
    });
    expect(ties.map(({ source, target, difference, cause }) => [source.id, target.id, difference, cause])).toEqual([
      ['a', 'b', -2, 'LEARNED'],
      ['b', 'c', -2, 'LEARNED'],
    ]);
    expect(communities).toEqual([
      { actor: { id: 'b' }, kind: 'MOVED', cause: 'LEARNED', before: [{ id: 'a' }, { id: 'c' }], after: [] },
    ]);
    expect({ conditions, before, after }).toEqual({
      conditions: [],
      before: { measures: { edges: 3 } },
      after: { measures: { edges: 3 } },
    });
  });

  it('between two days, as known now: the world changed, and a condition moved whose stance stayed', async () => {
    const { positions, conditions } = await ask({ from: '2025-01-10', to: '2025-06-10' });
    expect(told(positions)).toEqual([
      ['a', 'SOFTENED', 'WORLD', 'SUPPORT', 'LEAN_SUPPORT'],
      ['c', 'MOVED', 'WORLD', 'SUPPORT', 'OPPOSE'],
    ]);
    expect(positions[0]).toMatchObject({
      because: [{ condition: { id: 'storm' }, stance: { id: 'a.issue.2025-01-01' } }],
      statements: { totalCount: 0 },
      corrections: [],
    });
    expect(conditions).toEqual([{ condition: { id: 'storm' }, before: 'UNMET', after: 'MET', cause: 'WORLD' }]);
  });

  it('between both: each row by its own cause', async () => {
    const { positions } = await ask({ from: '2025-01-10', to: '2025-06-10', knownFrom: FEBRUARY });
    expect(told(positions)).toEqual([
      ['a', 'SOFTENED', 'WORLD', 'SUPPORT', 'LEAN_SUPPORT'],
      ['b', 'MOVED', 'LEARNED', 'SUPPORT', 'OPPOSE'],
      ['c', 'MOVED', 'WORLD', 'SUPPORT', 'OPPOSE'],
    ]);
  });

  it('is nothing between a picture and itself', async () => {
    const { before, after, ...lists } = await ask({
      from: '2025-06-10',
      to: '2025-06-10',
      knownFrom: APRIL,
      knownTo: APRIL,
    });
    expect(lists).toEqual({ positions: [], communities: [], ties: [], conditions: [] });
    expect(before).toEqual(after);
  });

  it.each([
    [{ from: '2025-02-01', to: '2025-01-01' }, 'BAD_USER_INPUT', ['input', 'to']],
    [
      { from: '2025-01-01', to: '2025-01-01', knownFrom: APRIL, knownTo: FEBRUARY },
      'BAD_USER_INPUT',
      ['input', 'knownTo'],
    ],
    [{ from: '2025-01-01', to: '2025-01-01', knownTo: FEBRUARY }, 'BAD_USER_INPUT', ['input', 'knownTo']],
    [{ from: '2025-01-01', to: '2025-01-01', issues: ['nothing'] }, 'NOT_FOUND', ['input', 'issues', 0]],
  ])('of %j is refused', async (input, code, inputPath) => {
    const answer = await servers.servers[0]?.server.ask(CHANGES, { input });
    expect(answer?.errors?.[0]?.extensions).toMatchObject({ code, inputPath });
  });
});
