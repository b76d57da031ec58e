import { afterEach, expect, it, vi } from 'vitest';
import { Graph, ServerAway } from '../src/index.ts';

afterEach(() => vi.restoreAllMocks());

/** A stream that says how the graph stands, then a change for each further revision, cut into small pieces. */
function told(revisions: string[], isOver = true): Response {
  const events = revisions.map((revision) => JSON.stringify({ data: { graphChanged: { revision, written: [] } } }));
  const text = events.map((event) => `:\n\nevent: next\ndata: ${event}\n\n`).join('');
  const pieces = text.match(/.{1,7}/gsu) ?? [];
  const stream = new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      if (isOver) controller.close();
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
  const replies = [told(['r1']), away, told(['r1', 'r2']), told(['r3'])];
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

it('it ends with its time or its signal, and a time that is none is refused at once', async () => {
  const graph = new Graph('http://server', { fetch: async () => told(['r1'], false) });
  const heard: unknown[] = [];
  for await (const change of graph.graphChanges({ seconds: 0.1 })) heard.push(change);
  for await (const change of graph.graphChanges({ signal: AbortSignal.abort() })) heard.push(change);
  expect(heard).toMatchObject([{ revision: 'r1' }]);
  expect(() => graph.graphChanges({ seconds: 0 })).toThrow(/seconds is 0\n.*more than 0/u);
});
