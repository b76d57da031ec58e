import { type Graph, openEmbedded } from '@stancegraph/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, testServer } from './test-server.ts';

const KEY = 'a-key-of-the-server';
const IMPORT = `mutation ($bundle: String!, $dryRun: Boolean!) {
  importBundle(bundle: $bundle, dryRun: $dryRun) {
    created { actors statements } unchanged { actors } warnings { message line } graph { revision sequence counts { actors } }
  }
}`;
const RETRACT = `mutation ($ids: [ID!]!) { retract(ids: $ids, reason: "misread") { retracted { stances statements } graph { sequence } } }`;
const BUNDLE = `
stancegraph: 1
actors: [{ id: a, type: COUNTRY, name: A }]
issues: [{ id: i, title: I, question: Should it be? }]
sources: [{ id: r, title: R }]
statements: [{ id: st, actor: a, issue: i, date: 2025-01-01, position: SUPPORT, kind: SAID, source: r, directness: OWN_WORDS }]
stances: [{ actor: a, issue: i, position: SUPPORT, from: 2025-01-01, statements: [st] }]
`;

let graph: Graph;
let open: TestServer;
let closed: TestServer;
beforeAll(async () => {
  graph = await openEmbedded({ path: null });
  open = testServer(graph, { key: KEY });
  closed = testServer(graph);
});
afterAll(() => graph.close());

async function send(server: TestServer, query: string, variables: object, key?: string) {
  const response = await server.post({ query, variables }, key === undefined ? {} : { authorization: `Bearer ${key}` });
  return { status: response.status, ...(await response.json()) };
}
const codeOf = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors[0]?.extensions.code;

describe('writing over the network', () => {
  it('is not there without a key on the server', async () => {
    const answer = await send(closed, IMPORT, { bundle: BUNDLE, dryRun: false }, KEY);
    expect(codeOf(answer)).toBe('FORBIDDEN');
  });

  it.each([undefined, '', 'another', `${KEY}x`])('is refused with the key %s', async (key) => {
    const answer = await send(open, IMPORT, { bundle: BUNDLE, dryRun: false }, key);
    expect(codeOf(answer)).toBe('UNAUTHENTICATED');
    expect(JSON.stringify(answer)).not.toContain(KEY);
    expect((await graph.state()).sequence).toBe(0);
  });

  it('is refused as GET', async () => {
    const query = encodeURIComponent('mutation { retract(ids: ["a"], reason: "x") { graph { revision } } }');
    const response = await open.app.request(`/graphql?query=${query}`, {
      headers: { 'x-graphql-yoga-csrf': '1', authorization: `Bearer ${KEY}` },
    });
    expect(response.status).toBe(405);
  });

  it('names every problem of a bad bundle and writes nothing', async () => {
    const bundle = BUNDLE.replace('SUPPORT, kind', 'MAYBE, kind').replace('name: A', 'name: A, colour: red');
    const answer = await send(open, IMPORT, { bundle, dryRun: false }, KEY);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    const { problems } = answer.errors[0].extensions;
    expect(problems.map(({ line, path }: { line: number; path: string }) => [line, path])).toEqual([
      [3, 'actors.0.colour'],
      [6, 'statements.0.position'],
    ]);
    expect((await graph.state()).sequence).toBe(0);
  });

  it('checks without writing, writes, and changes nothing the second time', async () => {
    const dry = await send(open, IMPORT, { bundle: BUNDLE, dryRun: true }, KEY);
    expect(dry.data.importBundle).toMatchObject({ created: { actors: 1 }, graph: { sequence: 0 } });
    const first = await send(open, IMPORT, { bundle: BUNDLE, dryRun: false }, KEY);
    expect(first.data.importBundle).toMatchObject({
      created: { actors: 1 },
      graph: { sequence: 1, counts: { actors: 1 } },
    });
    const second = await send(open, IMPORT, { bundle: BUNDLE, dryRun: false }, KEY);
    expect(second.data.importBundle).toMatchObject({ unchanged: { actors: 1 }, graph: { sequence: 1 } });
  });

  it('says CONFLICT where a bundle contradicts the graph', async () => {
    const answer = await send(open, IMPORT, { bundle: BUNDLE.replace('name: A', 'name: B'), dryRun: false }, KEY);
    expect(codeOf(answer)).toBe('CONFLICT');
  });

  it('takes facts back once, and says what is not there', async () => {
    const first = await send(open, RETRACT, { ids: ['a.i.2025-01-01', 'st'] }, KEY);
    expect(first.data.retract).toMatchObject({ retracted: { stances: 1, statements: 1 }, graph: { sequence: 2 } });
    const again = await send(open, RETRACT, { ids: ['a.i.2025-01-01', 'st'] }, KEY);
    expect(again.data.retract.graph.sequence).toBe(2);
    expect(codeOf(await send(open, RETRACT, { ids: ['nothing'] }, KEY))).toBe('NOT_FOUND');
  });
});
