import { stringifyDocument } from '@urql/core';
import { graphql, type ResultOf } from '../graphql.ts';
import { readEvents } from '../state/event-stream.ts';

const GRAPH_CHANGED = graphql(`subscription GraphChanged { graphChanged { revision written { kind count } } }`);

export type GraphChange = ResultOf<typeof GRAPH_CHANGED>['graphChanged'];

/**
 * How the graph stands, then each change of it; null: a sign of life between. Read with `fetch`, as the library's way
 * does not show the signs of life, which tell a quiet server from one that is gone.
 */
export async function* graphChanged(signal: AbortSignal): AsyncGenerator<GraphChange | null> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: stringifyDocument(GRAPH_CHANGED) }),
    signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!response.ok || !reader) throw new Error(`no changes are told: ${response.status}`);
  for (let text = ''; ; ) {
    const { value, done } = await reader.read();
    if (done) return;
    const { data, rest } = readEvents(text + value);
    text = rest;
    if (data.length === 0) yield null;
    for (const event of data) yield changeOf(event);
  }
}

function changeOf(event: string): GraphChange {
  const { data } = JSON.parse(event) as { data?: ResultOf<typeof GRAPH_CHANGED> | null };
  if (!data) throw new Error('changes are not told just now');
  return data.graphChanged;
}
