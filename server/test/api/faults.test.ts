import { type Graph, openEmbedded, Unavailable } from '@stancegraph/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testServer } from './test-server.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openEmbedded({ path: null });
});
afterAll(() => graph.close());

/** The graph, with one of its answers replaced. */
function failing(method: keyof Graph, error: () => Promise<never>): Graph {
  return new Proxy(graph, {
    get(target, name) {
      const value = Reflect.get(target, name === method ? '' : name);
      if (name === method) return error;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

describe('a graph that fails', () => {
  it('is UNAVAILABLE when it cannot be reached, and says when to try again', async () => {
    const server = testServer(failing('state', () => Promise.reject(new Unavailable('bolt://secret:7687 refused'))));
    const response = await server.post({ query: '{ graph { revision } }' });
    const text = await response.text();
    expect(JSON.parse(text).errors[0].extensions.code).toBe('UNAVAILABLE');
    expect(response.headers.get('retry-after')).toBe('2');
    expect(text).not.toContain('secret');
    expect((await server.app.request('/readyz')).status).toBe(503);
    expect((await server.app.request('/healthz')).status).toBe(200);
  });

  it('is masked when it fails for a reason nobody expected', async () => {
    const server = testServer(failing('state', () => Promise.reject(new TypeError('password is hunter2'))));
    const text = await (await server.post({ query: '{ graph { revision } }' })).text();
    expect(JSON.parse(text).errors[0].extensions).toMatchObject({ code: 'INTERNAL', requestId: expect.any(String) });
    expect(text).not.toContain('hunter2');
  });

  it('does not take its neighbours down', async () => {
    const server = testServer(failing('counts', () => Promise.reject(new Unavailable('away'))));
    const { data } = await (await server.post({ query: '{ graph { revision } }' })).json();
    expect(data.graph.revision).toMatch(/^0{64}$/);
  });
});

describe('wrong input', () => {
  const wrong: [string, string, string][] = [
    [
      'an id that is not there',
      '{ coalitionNetwork(input: { issues: ["nothing"] }) { measures { nodes } } }',
      'NOT_FOUND',
    ],
    [
      'a day that does not exist',
      '{ actor(id: "a") { stances(filter: { asOf: "2025-02-30" }) { nodes { id } } } }',
      'BAD_USER_INPUT',
    ],
    [
      'an instant without offset',
      '{ stances(filter: { knownOn: "2025-02-03T10:00:00" }) { nodes { id } } }',
      'BAD_USER_INPUT',
    ],
    ['an unknown position', '{ stances(filter: { positions: [MAYBE] }) { nodes { id } } }', 'BAD_USER_INPUT'],
    [
      'a window that ends before it starts',
      '{ coalitionNetwork(input: { window: { from: "2025-02-03", to: "2025-02-02" } }) { measures { nodes } } }',
      'BAD_USER_INPUT',
    ],
    [
      'COMBINE between actors',
      '{ coalitionNetwork(input: { aggregation: COMBINE }) { measures { nodes } } }',
      'BAD_USER_INPUT',
    ],
    [
      'an assumption of both kinds',
      '{ coalitionNetwork(input: { assume: [{ condition: { id: "a", status: MET }, position: { actor: "a", issue: "b", position: SUPPORT } }] }) { measures { nodes } } }',
      'BAD_USER_INPUT',
    ],
    [
      'too many ids at once',
      `{ nodes(ids: ${JSON.stringify(Array.from({ length: 101 }, (_, i) => `a${i}`))}) { id } }`,
      'BAD_USER_INPUT',
    ],
    ['a neighbourhood of nothing', '{ neighbourhood(ids: ["nothing"]) { truncated } }', 'NOT_FOUND'],
  ];
  it.each(wrong)('%s has its code', async (_, query, code) => {
    const answer = await (await testServer(graph).post({ query })).json();
    expect(answer.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual([code]);
  });
});

describe('an empty graph', () => {
  it('answers everything with nothing', async () => {
    const query = `{
      actor(id: "russia") { id }
      actors { nodes { id } totalCount pageInfo { hasNextPage startCursor } }
      search(text: "russia") { totalCount }
      coalitionNetwork { nodes { degree } edges { weight } communities { size } measures { nodes density modularity } }
      graph { revision counts { actors stances } }
    }`;
    const { data, errors } = await (await testServer(graph).post({ query })).json();
    expect(errors).toBeUndefined();
    expect(data.coalitionNetwork).toEqual({
      nodes: [],
      edges: [],
      communities: [],
      measures: { nodes: 0, density: 0, modularity: null },
    });
  });
});
