import { notOurs } from './ask.ts';
import type { Connection } from './connection.ts';
import { GraphChangedDocument, type GraphChangedSubscription } from './documents.generated.ts';
import { ServerAway, ServerTooSlow, StancegraphError } from './errors.ts';
import { readEvents } from './event-stream.ts';
import { PASSING, refusalsIn, toJson, toProblem } from './send.ts';
import { toError } from './to-error.ts';

/** Revision, sequence and newest recorded time; `written` is null where that is not known, empty in the first one. */
export type GraphChange = GraphChangedSubscription['graphChanged'];

/** The server gives a sign of life every 12 seconds; without any for so long, it or the way to it is gone. */
const LONGEST_SILENCE_MS = 30_000;

/** How the graph stands, then each change of it, over one stream until that ends; leaving it closes it. */
export async function* changesOn(connection: Connection, over: AbortSignal): AsyncGenerator<GraphChange, void> {
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  over.addEventListener('abort', leave);
  let silent: ServerTooSlow | undefined;
  const listen = () =>
    setTimeout(() => {
      silent = new ServerTooSlow(`${connection.url} says nothing; what stands before it may hold back its events`);
      leave();
    }, LONGEST_SILENCE_MS);
  let timer = listen();
  try {
    const body = await open(connection, leaving.signal);
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    // A `fetch` of somebody's own may forget its signal once it has answered.
    leaving.signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
    for (let text = ''; ; ) {
      const { value, done } = await reader.read();
      if (silent) throw silent;
      if (done) return;
      clearTimeout(timer);
      timer = listen();
      const { events, rest } = readEvents(text + value);
      text = rest;
      for (const event of events) yield changeIn(event);
    }
  } catch (error) {
    const reason = silent ?? error;
    throw reason instanceof StancegraphError ? reason : toProblem(connection.url, connection.timeoutMs, reason);
  } finally {
    clearTimeout(timer);
    over.removeEventListener('abort', leave);
    leave();
  }
}

async function open(connection: Connection, signal: AbortSignal): Promise<ReadableStream<BufferSource>> {
  const response = await connection.fetch(`${connection.url}/graphql`, {
    method: 'POST',
    headers: { ...connection.headers, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: GraphChangedDocument.toString() }),
    signal,
  });
  const { status, headers, body } = response;
  if (body && response.ok && headers.get('content-type')?.startsWith('text/event-stream')) return body;
  if (PASSING.has(status)) throw new ServerAway(`${connection.url} answers with status ${status}`);
  const text = await response.text();
  const json = toJson(text);
  const [refusal] = refusalsIn(json);
  throw refusal ? toError(refusal, true) : notOurs(connection.url, { status, text, json });
}

function changeIn(event: string): GraphChange {
  const answer = JSON.parse(event) as { data?: GraphChangedSubscription | null };
  const [refusal] = refusalsIn(answer);
  if (refusal || !answer.data) throw toError(refusal ?? {}, true);
  return answer.data.graphChanged;
}
