import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { Graph, type Network, ServerAway } from '../src/index.ts';
import { KEY, type Served, serveSeed } from './serve-seed.ts';

let served: Served;
let graph: Graph;
beforeAll(async () => {
  served = await serveSeed();
  graph = new Graph('http://localhost:4000', { fetch: served.fetch, key: KEY });
});
afterAll(() => served.close());
afterEach(() => vi.restoreAllMocks());

it('a network comes anew when it is another, and the loop ends when it is left', async () => {
  const before = await graph.network({ issues: ['allied-force'], asOf: '2025-04-10' });
  const idsIn = ({ nodes }: Network) => nodes.map(({ entity }) => entity.id);
  const ids = ['canada.allied-force.2025-04-10'];
  const changes = graph.graphChanges({ seconds: 30 });
  const { value: state } = await changes.next();
  expect(state).toMatchObject({ revision: before.reproducibility.graphRevision, written: [] });
  await graph.query('mutation ($ids: [ID!]!) { retract(ids: $ids, reason: "a test") { graph { revision } } }', { ids });
  for await (const after of graph.follow(before, { seconds: 30 })) {
    expect(idsIn(after)).toEqual(idsIn(before).filter((id) => id !== 'canada'));
    break;
  }
  const { value: change } = await changes.next();
  expect(change?.written).toEqual([{ kind: 'STANCE', count: 1, ids }]);
  await changes.return();
});

it('it ends with its time or its signal, and a time that is none is refused at once', async () => {
  const heard: unknown[] = [];
  for await (const change of graph.graphChanges({ seconds: 0.3 })) heard.push(change);
  expect(heard).toHaveLength(1);
  for await (const _ of graph.graphChanges({ signal: AbortSignal.abort() })) heard.push(_);
  expect(heard).toHaveLength(1);
  expect(() => graph.graphChanges({ seconds: 0 })).toThrow(/seconds is 0\n.*more than 0/u);
});

/** A stream that says how the graph stands, then a change for each further revision, cut into small pieces, and ends. */
function told(...revisions: string[]): Response {
  const events = revisions.map((revision) => JSON.stringify({ data: { graphChanged: { revision, written: [] } } }));
  const text = events.map((event) => `:\n\nevent: next\ndata: ${event}\n\n`).join('');
  const pieces = text.match(/.{1,7}/gsu) ?? [];
  const stream = new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  return new Response(stream.pipeThrough(new TextEncoderStream()), {
    headers: { 'content-type': 'text/event-stream' },
  });
}

it('a change is told once however often the stream is opened, also by a server that was away', async () => {
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((go: () => void, ms: number) => {
    if (ms < 20_000) go();
  }) as typeof setTimeout);
  const away = new TypeError('restarting');
  const replies = [told('r1'), away, told('r1', 'r2'), told('r3')];
  const fetch = async () => {
    const reply = replies.shift() ?? Response.json({ errors: [{ message: 'gone', extensions: { code: 'INTERNAL' } }] });
    if (reply instanceof Error) throw reply;
    return reply;
  };
  const heard: unknown[] = [];
  const follow = async (one: Graph) => {
    for await (const { revision, written } of one.graphChanges()) heard.push([revision, written]);
  };
  await expect(follow(new Graph('http://server', { fetch }))).rejects.toMatchObject({ code: 'INTERNAL' });
  // What was written before a stream began is not known.
  expect(heard).toEqual([
    ['r1', []],
    ['r2', []],
    ['r3', null],
  ]);
  const refused = vi.fn(async () => Promise.reject(away));
  await expect(follow(new Graph('http://server', { fetch: refused }))).rejects.toThrow(ServerAway);
  expect(refused).toHaveBeenCalledTimes(3);
});
