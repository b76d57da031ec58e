import { openEmbedded } from '@stancegraph/store';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type TestServer, testServer } from './test-server.ts';

let server: TestServer;
let close: () => Promise<void>;
beforeAll(async () => {
  const graph = await openEmbedded({ path: null });
  server = testServer(graph);
  close = () => graph.close();
});
afterAll(() => close());

async function ask(query: string, variables?: object): Promise<Answer<unknown>> {
  return (await server.post({ query, variables })).json();
}
function codesOf({ errors }: Answer<unknown>): unknown[] {
  return (errors ?? []).map(({ extensions }) => extensions.code);
}
function nested(depth: number): string {
  return `{ issue(id: "a") { ${'partOf { '.repeat(depth)} id ${'}'.repeat(depth)} } }`;
}
const DEEP_PAGES = `query ($n: Int) { actors(first: $n) { nodes { stances(first: $n) { nodes { statements(first: $n) { nodes { id } } } } } } }`;

describe('what is refused before it is executed', () => {
  const refused: [string, string, object?][] = [
    ['nesting of 50', nested(50)],
    ['1,000 aliases', `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: graph { revision }`).join(' ')} }`],
    ['1,000 aliases of __typename', `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['10,000 tokens', `{ ${'graph { revision } '.repeat(2500)} }`],
    ['1,000 directives', `{ graph ${'@skip(if: false) '.repeat(400)} { revision } }`],
    ['pages in pages, as literals', DEEP_PAGES.replace('query ($n: Int)', '').replaceAll('$n', '100')],
    ['pages in pages, as variables', DEEP_PAGES, { n: 100 }],
    [
      'an introspection bomb',
      `{ __schema { types { ${'fields { type { ofType { '.repeat(6)} name ${'} } }'.repeat(6)} } } }`,
    ],
  ];
  it.each(refused)('%s', async (_, query, variables) => {
    const answer = await ask(query, variables);
    expect(codesOf(answer)).toContain('TOO_COMPLEX');
    expect(answer.data ?? null).toBeNull();
    const error = answer.errors?.find(({ extensions }) => extensions.code === 'TOO_COMPLEX');
    expect(error?.extensions).toMatchObject({ limit: expect.any(Number), remedy: expect.any(String) });
  });

  it('a fragment that spreads itself', async () => {
    const answer = await ask('{ issue(id: "a") { ...f } } fragment f on Issue { partOf { ...f } }');
    expect(codesOf(answer)).toContain('BAD_USER_INPUT');
  });

  it('100 operations in one body', async () => {
    const response = await server.post(Array.from({ length: 100 }, () => ({ query: '{ graph { revision } }' })));
    expect(response.status).toBe(400);
  });

  it('a body of 2 MB, announced or not', async () => {
    const body = JSON.stringify({ query: `{ graph { revision } } #${'x'.repeat(2_000_000)}` });
    const announced = await server.post(body, { 'content-length': String(body.length) });
    expect(announced.status).toBe(413);
    const chunked = await server.post(body, { 'content-length': '1', 'transfer-encoding': 'chunked' });
    expect(chunked.status).toBe(413);
    const streamed = await server.app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).toBe(413);
  });
});

describe('what is let through', () => {
  it('the introspection that tools send', async () => {
    const answer = await ask(getIntrospectionQuery());
    expect(answer.errors).toBeUndefined();
  });

  it('two pages in each other', async () => {
    const answer = await ask('{ actors(first: 100) { nodes { name stances(first: 20) { nodes { id position } } } } }');
    expect(answer.errors).toBeUndefined();
  });
});

describe('pages', () => {
  it.each([0, -1, 101])('of %i rows are refused', async (first) => {
    const answer = await ask('query ($first: Int) { actors(first: $first) { nodes { id } } }', { first });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.extensions.inputPath).toEqual(['first']);
  });

  it('with a cursor of another kind are refused', async () => {
    const answer = await ask('{ actors(after: "nonsense") { nodes { id } } }');
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });
});
