import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Graph, ServerAway, ServerTooSlow, StancegraphError, UnexpectedAnswer } from '../src/index.ts';

const ASK = '{ graph { revision } }';
const WRITE = 'mutation { retract(ids: ["a"], reason: "b") { graph { revision } } }';
const FINE = { data: { graph: { revision: '1' } } };
const AWAY = { errors: [{ message: 'the graph is away', extensions: { code: 'UNAVAILABLE', requestId: 'r-1' } }] };
const LATE = new DOMException('too late', 'TimeoutError');

let pauses: number[];
beforeEach(() => {
  pauses = [];
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((go: () => void, ms: number) => {
    pauses.push(ms);
    go();
  }) as typeof setTimeout);
});
afterEach(() => vi.restoreAllMocks());

/** A server that gives the replies in order, the last one again and again. */
function graphOn(...replies: (Response | Error | object)[]) {
  const send = vi.fn(async () => {
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    if (reply instanceof Error) throw reply;
    return reply instanceof Response ? reply : Response.json(reply);
  });
  return { graph: new Graph('http://server/', { fetch: send }), send };
}
const busy = (after: string) => new Response('', { status: 429, headers: { 'retry-after': after } });

it.each([
  ['longer and longer pauses', [new TypeError('refused'), new Response('', { status: 503 }), FINE], [250, 500]],
  ['what the server asks for, within bounds', [busy('2'), busy('3600'), FINE], [2000, 10_000]],
  ['a pause when the graph is away just now', [AWAY, FINE], [250]],
])('a read is tried again after %s', async (_, replies, waited) => {
  expect(await graphOn(...replies).graph.query(ASK)).toEqual(FINE.data);
  expect(pauses).toEqual(waited);
});

it('a write is sent once', async () => {
  const { graph, send } = graphOn(LATE);
  await expect(graph.query(WRITE)).rejects.toThrow(ServerTooSlow);
  expect(send).toHaveBeenCalledTimes(1);
});

it.each([
  [
    'nobody is there',
    new TypeError('fetch failed', { cause: new Error('refused') }),
    ServerAway,
    /refused.*\n.*npm start/u,
  ],
  ['it takes too long', LATE, ServerTooSlow, /30000 ms\n.*timeoutMs/u],
  ['somebody else is there', new Response('<html>'), UnexpectedAnswer, /status 200 and "<html>"\n.*check the address/u],
  ['a proxy wants to know who asks', new Response('?', { status: 407 }), StancegraphError, /status 407.*\n.*key/u],
  ['the graph is away', AWAY, StancegraphError, /UNAVAILABLE: the graph is away\n.*\/readyz/u],
])('when %s, the exception says what to do', async (_, reply, kind, says) => {
  const failure = await graphOn(reply)
    .graph.query(ASK)
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(kind);
  expect(String(failure)).toMatch(says);
});

it("what the package's own documents ask in vain is the server's age", async () => {
  const old = { errors: [{ message: 'Unknown argument "filter" on field "Query.actors".' }] };
  await expect(graphOn(old).graph.actors()).rejects.toThrow(/update the server/u);
});

it.each(['localhost:4000', 'http://[', 'ftp://host'])('"%s" is no address of a server', (url) => {
  expect(() => new Graph(url)).toThrow(/http:\/\/localhost:4000/u);
});
