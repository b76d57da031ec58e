import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeededServers, seededServers } from './seeded.ts';
import type { Answer } from './test-server.ts';

const LISTS = ['actors', 'issues', 'stances', 'statements', 'claims', 'conditions', 'sources', 'events'];
const ORDERS: Record<string, string[]> = {
  actors: ['NAME', 'ID'],
  issues: ['TITLE', 'ID'],
  stances: ['FROM', 'CONFIDENCE', 'ID'],
  statements: ['DATE', 'ID'],
  claims: ['DATE', 'ID'],
  conditions: ['TITLE', 'ID'],
  sources: ['PUBLISHED_ON', 'TITLE', 'ID'],
  events: ['STARTS_ON', 'ID'],
};

let seeded: SeededServers;
beforeAll(async () => {
  seeded = await seededServers();
});
afterAll(() => seeded.close());

/** The answer, the same on every engine. */
async function ask(query: string, variables: object = {}): Promise<Record<string, unknown>> {
  const answers: Answer<Record<string, unknown>>[] = await Promise.all(
    seeded.servers.map(async ({ server }) => (await server.post({ query, variables })).json()),
  );
  for (const { data, errors } of answers) {
    expect(errors).toBeUndefined();
    expect(data).toEqual(answers[0]?.data);
  }
  return answers[0]?.data ?? {};
}

interface Page {
  nodes: { id: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}
const PAGE = 'nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Reads a list page by page to its end. */
async function walk(list: string, orderBy: string, direction: 'forward' | 'backward'): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const window = direction === 'forward' ? 'first: 7, after: $cursor' : 'last: 7, before: $cursor';
    const data = await ask(`query ($cursor: String) { list: ${list}(orderBy: ${orderBy}, ${window}) { ${PAGE} } }`, {
      cursor,
    });
    const { nodes, pageInfo, totalCount } = data.list as Page;
    const found = nodes.map(({ id }) => id);
    ids.splice(direction === 'forward' ? ids.length : 0, 0, ...found);
    expect(ids.length).toBeLessThanOrEqual(totalCount);
    if (direction === 'forward' ? !pageInfo.hasNextPage : !pageInfo.hasPreviousPage) {
      expect(ids.length).toBe(totalCount);
      return ids;
    }
    cursor = direction === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

describe('every list of the seed', () => {
  const cases = LISTS.flatMap((list) => (ORDERS[list] ?? []).map((order) => [list, order] as const));
  it.each(cases)('%s by %s reads the same forward, backward and upside down', async (list, order) => {
    const ascending = await walk(list, `${order}_ASC`, 'forward');
    expect(new Set(ascending).size).toBe(ascending.length);
    expect(await walk(list, `${order}_ASC`, 'backward')).toEqual(ascending);
    const descending = await walk(list, `${order}_DESC`, 'forward');
    expect([...descending].sort()).toEqual([...ascending].sort());
  });
});

describe('every engine', () => {
  const OBJECT: Record<string, string> = {
    stances:
      'id position effectivePosition from to confidence summary clauses { all { condition { id } not } then } statements { nodes { id } } actor { id } issue { id }',
    conditions:
      'id title status(asOf: "2025-04-10") history { is from to source { id } } metBy { issue { id } position atLeast actors { id } membersOf { id } } stances { nodes { id } }',
    actors:
      'id name aliases memberOf { nodes { id status organisation { id } from to } } represents { nodes { id role actor { id } from to source { id } } } representedBy { nodes { id } } events { nodes { id } } claims { nodes { id count } }',
    events: 'id title startsOn endsOn place about { id } participants { actor { id } role } source { id }',
    statements:
      'id date precision position value kind summary locator credibility directness saidBy { id } source { id } stances { nodes { id } }',
    issues:
      'id title question topics partOf { id } parts { nodes { id } } stances(filter: { asOf: "2025-04-10" }) { nodes { id } } claims { nodes { id } } events { nodes { id } }',
    sources: 'id title publisher url publishedOn reliability statements { totalCount } claims { totalCount }',
    claims: 'id by { id } issue { id } position count among { id } date source { id } locator',
  };
  it.each(Object.entries(OBJECT))('tells the same of all %s', async (list, fields) => {
    const data = await ask(`{ list: ${list}(first: 100) { totalCount nodes { ${fields} } } }`);
    expect((data.list as Page).totalCount).toBeGreaterThan(0);
  });

  it('has the same revision and counts', async () => {
    const data = await ask(
      '{ graph { revision counts { actors issues stances statements claims conditions sources events memberships offices } } }',
    );
    expect((data.graph as { revision: string }).revision).not.toMatch(/^0+$/);
  });

  it.each([
    'russia',
    'Rossiya',
    'uk',
    'mandate',
    'troops ukraine',
    'gripen',
    'ЗЕЛЕНСЬКИЙ',
    "' OR 1=1",
    '}) DETACH DELETE n //',
  ])('finds the same for %s', async (text) => {
    await ask(
      'query ($text: String!) { search(text: $text, first: 50) { totalCount edges { score cursor node { ... on Node { id } } } } }',
      { text },
    );
  });

  it.each([1, 2, 3])('sees the same within %i steps', async (depth) => {
    await ask(
      'query ($depth: Int!) { neighbourhood(ids: ["russia", "un-mandate"], depth: $depth, asOf: "2025-04-10", first: 60) { truncated nodes { distance node { id } } ties { from to type stance { id } } } }',
      { depth },
    );
  });

  const NETWORK = `query ($input: CoalitionNetworkInput!) { coalitionNetwork(input: $input) {
    nodes { entity { id } community degree strength betweenness divided { id } positions { issue { id } position value stored stances { id } } point { x y } }
    edges { source { id } target { id } weight congruence conflict issues { agreement source target issue { id } actor { id } } statements { totalCount nodes { id } } }
    communities { members { id } } measures { nodes edges density modularity } balance { triangles { allPositive oneNegative twoNegative allNegative balanced } walkBalance frustration index proved bound camps { size members { id } } frustratedTies { source { id } target { id } weight } } open { id } reproducibility { hash graphRevision parameters } } }`;
  const inputs: object[] = [
    { asOf: '2025-04-10' },
    { asOf: '2025-04-10', level: 'SELF' },
    { asOf: '2026-01-10', communities: 'LOUVAIN', seed: 7 },
    { asOf: '2025-04-10', nodes: 'ISSUES', aggregation: 'CONGRUENCE', normalization: 'JACCARD' },
    { asOf: '2025-09-30', basis: 'STATEMENTS', aggregation: 'IGNORE', normalization: 'COSINE' },
    { basis: 'STATEMENTS', window: { from: '2025-03-01', to: '2025-04-12' }, duplicates: 'MONTH' },
    { asOf: '2025-04-10', issues: ['allied-force'], assume: [{ condition: { id: 'un-mandate', status: 'MET' } }] },
    { asOf: '2025-09-30', excludeSources: ['wion-2025-02-17'] },
    { asOf: '2025-04-10', actorTypes: ['COUNTRY'], minWeight: 0.5, isolates: false, topics: ['security'] },
  ];
  it.each(inputs.map((input) => [JSON.stringify(input), input] as const))('draws the same for %s', async (_, input) => {
    await ask(NETWORK, { input });
  });

  it('draws the same series', async () => {
    const window = { from: '2025-02-01', to: '2025-10-01', unit: 'MONTH' };
    for (const basis of ['STANCES', 'STATEMENTS']) {
      const data = await ask(
        `query ($input: CoalitionNetworkInput!, $window: SeriesWindow!) { series: networkSeries(input: $input, window: $window) {
          at until network { measures { nodes edges positive negative } reproducibility { hash } } } }`,
        { input: { basis, issues: ['allied-force'] }, window },
      );
      expect(data.series).toHaveLength(8);
    }
  });

  it.each(['SUBTRACT', 'IGNORE', 'COMBINE'])('tables who stands where the same by %s', async (aggregation) => {
    for (const basis of ['STANCES', 'STATEMENTS']) {
      const data = await ask(
        `query ($input: CoalitionNetworkInput!) { table: twoModeNetwork(input: $input) {
          actors { id } issues { id } ties { actor { id } issue { id } weight position } reproducibility { hash } } }`,
        { input: { basis, aggregation, normalization: 'NONE', asOf: '2025-04-10', topics: ['security'] } },
      );
      expect((data.table as { ties: object[] }).ties.length).toBeGreaterThan(0);
    }
  });
});
