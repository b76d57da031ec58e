import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TypedDocumentString } from '../src/documents.generated.ts';
import { Graph, QueryError } from '../src/index.ts';
import { KEY, type Served, serveSeed } from './serve-seed.ts';

const DAY = '2025-04-10';
const ALLIED = { issues: ['allied-force'], asOf: DAY };
let served: Served;
let graph: Graph;
beforeAll(async () => {
  served = await serveSeed();
  graph = new Graph('http://localhost:4000', { fetch: served.fetch });
});
beforeEach(() => served.requests.splice(0));
afterAll(() => served.close());

describe('a list', () => {
  it('is awaited whole, with its sources and whether it is still so', async () => {
    const stances = await graph.stances({ ...ALLIED, actors: ['russia'] });
    expect(stances.rows).toMatchObject([
      { position: 'OPPOSE', clauses: [{ all: [{ condition: { id: 'un-mandate' }, not: false }], then: 'NEUTRAL' }] },
    ]);
    expect((await stances.sources()).length).toBeGreaterThan(0);
    expect(await stances.verify()).toMatchObject({ verdict: 'EQUAL' });
    const { stances: again } = await graph.query<{ stances: { nodes: unknown } }>(stances.queryText, {
      ...stances.variables,
    });
    expect(again.nodes).toEqual(stances.rows);
  });

  it('is followed page by page to its end, and no further than somebody reads', async () => {
    const all = await graph.statements();
    const { statements } = await graph.query<{ statements: { totalCount: number } }>('{ statements { totalCount } }');
    expect(all.rows).toHaveLength(statements.totalCount);
    expect(new Set(all.rows.map(({ id }) => id)).size).toBe(statements.totalCount);
    served.requests.splice(0);
    for await (const { id } of graph.statements()) {
      expect(id).toBe(all.rows[0]?.id);
      break;
    }
    expect(served.requests).toHaveLength(1);
  });

  it('ends at its limit, in the order asked for', async () => {
    const { rows } = await graph.statements({ limit: 3, orderBy: 'DATE_ASC' });
    expect(rows).toHaveLength(3);
    expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).sort());
  });

  it('of actors and issues rests on no sources', async () => {
    const [actors, issues] = await Promise.all([graph.actors({ ids: ['france'] }), graph.issues({ limit: 1 })]);
    expect(actors.rows).toMatchObject([{ __typename: 'Country', id: 'france', iso3: 'FRA' }]);
    expect([await actors.sources(), await issues.sources()]).toEqual([[], []]);
  });
});

describe('a network', () => {
  it('is the one of the day, with sources, picture and a hash that the server knows', async () => {
    const network = await graph.network(ALLIED);
    expect([network.nodes.length, network.rows.length]).toEqual([network.measures.nodes, network.measures.edges]);
    expect(network.nodes.find(({ entity }) => entity.id === 'russia')?.positions).toMatchObject([
      { position: 'OPPOSE' },
    ]);
    expect((await network.sources()).map(({ title }) => title)).toContain(
      "Report on the coalition's meeting of 10 April 2025 at NATO headquarters",
    );
    expect(await network.svg()).toMatch(/^<svg(?:.|\n)*Russia/u);
    expect(await network.verify()).toMatchObject({ verdict: 'EQUAL', hash: network.hash });
  });

  it('of statements has the sources of its ties', async () => {
    const network = await graph.network({ ...ALLIED, basis: 'STATEMENTS' });
    expect((await network.sources()).length).toBeGreaterThan(0);
  });

  it('takes assumptions as short texts, in its picture and its check too', async () => {
    const network = await graph.network({ ...ALLIED, assume: ['un-mandate:MET'] });
    expect(network.hash).not.toBe((await graph.network(ALLIED)).hash);
    expect(await network.verify()).toMatchObject({ verdict: 'EQUAL' });
  });
});

it('who moves if a condition is met, and the network that would be', async () => {
  const answer = await graph.whatIf({ assume: ['un-mandate:MET'], asOf: DAY });
  expect(answer.rows.find(({ actor }) => actor.id === 'russia')).toMatchObject({ from: 'OPPOSE', to: 'NEUTRAL' });
  const verdicts = [answer, answer.network, answer.today].map(async (one) => (await one.verify()).verdict);
  expect(await Promise.all(verdicts)).toEqual(['EQUAL', 'EQUAL', 'EQUAL']);
  expect(await answer.svg()).toMatch(/^<svg/u);
});

it('what a goal takes is what then happens', async () => {
  const goal = { issue: 'own-troops', position: 'SUPPORT', include: ['united-kingdom'] } as const;
  const answer = await graph.whatWouldItTake({ goal: { ...goal, include: [...goal.include] }, asOf: DAY });
  expect([answer.met, answer.reachable]).toEqual([false, true]);
  expect(answer.rows.flatMap(({ steps }) => steps)).toContainEqual(
    expect.objectContaining({ actor: { id: 'united-states' }, position: 'SUPPORT' }),
  );
  const { rows } = await graph.whatIf({ assume: ['united-states~us-support:SUPPORT'], asOf: DAY });
  expect(rows.map(({ actor, to }) => `${actor.id}:${to}`)).toContain('united-kingdom:SUPPORT');
});

it('slices of time are networks of their own', async () => {
  const timeline = await graph.timeline({ from: '2025-02-01', to: '2025-05-01', issues: ['allied-force'] });
  expect([...timeline.networks.keys()].map((day) => day.slice(0, 7))).toEqual(['2025-02', '2025-03', '2025-04']);
  for (const network of timeline.networks.values()) expect(await network.verify()).toMatchObject({ verdict: 'EQUAL' });
  expect(await timeline.verify()).toMatchObject({ verdict: 'EQUAL' });
  expect((await timeline.sources()).length).toBeGreaterThan(0);
  expect(await timeline.svg()).toMatch(/^<svg/u);
});

it('what changed between two days, with the network of either', async () => {
  const changes = await graph.changes({ from: '2025-03-01', to: DAY, issues: ['allied-force'] });
  expect(changes.rows.find(({ actor }) => actor.id === 'russia')).toMatchObject({ kinds: ['CONDITION_ADDED'] });
  expect(changes.after.hash).toBe((await graph.network(ALLIED)).hash);
  expect(await changes.before.verify()).toMatchObject({ verdict: 'EQUAL' });
});

describe('a query of your own', () => {
  it('may know its types, and its list is followed to its end', async () => {
    const document = new TypedDocumentString<{ issues: { nodes: { id: string }[] } }, { first: number }>(
      'query ($first: Int!, $after: String) { issues(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
    );
    const { issues } = await graph.query(document, { first: 2 });
    expect(issues.nodes.map(({ id }) => id)).toEqual((await graph.issues()).rows.map(({ id }) => id));
    expect(served.requests.length).toBeGreaterThan(2);
  });

  it('that is wrong says where and what to do', async () => {
    const failure = graph.query('{ actor(id: "russia") { nmae } }');
    await expect(failure).rejects.toThrow(/Cannot query field "nmae"(?:.|\n)*What to do: correct the query/u);
    await expect(failure).rejects.toMatchObject({ code: 'BROKEN_QUERY', locations: [{ line: 1 }] });
  });
});

it('the refusals of the server arrive with code, path and remedy', async () => {
  const failure = await graph.network({ issues: ['no-such-issue'] }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(QueryError);
  expect(failure).toMatchObject({ code: 'NOT_FOUND', remedy: expect.any(String) });
  await expect(graph.timeline({ from: '2025-05-01', to: '2025-04-01' })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    path: expect.arrayContaining(['window']),
  });
});

it('a key is sent, and a wrong one is said to be', async () => {
  const retract = 'mutation { retract(ids: ["no-such-fact"], reason: "a test") { graph { revision } } }';
  const withKey = (key: string) => new Graph('http://localhost:4000/graphql', { fetch: served.fetch, key });
  await expect(withKey('wrong').query(retract)).rejects.toThrow(/What to do: .*key/u);
  await expect(withKey(KEY).query(retract)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
