import type { GraphChange } from '../../src/live/graph-changes.ts';
import type { TestServer } from './test-server.ts';

export interface Subscription {
  response: Response;
  /** The next event; undefined when the server has ended it. */
  next(): Promise<Partial<GraphChange> | undefined>;
  /** Leaves, as a page does that is closed. */
  leave(): Promise<void>;
}

const QUERY = 'subscription { graphChanged { revision sequence recordedAt written { kind count ids } } }';

/** Server-sent events as they come over the wire: `event: next` with an answer, comments between. */
export async function subscribe(server: TestServer): Promise<Subscription> {
  const response = await server.post({ query: QUERY }, { accept: 'text/event-stream' });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('the answer has no body');
  let text = '';
  return {
    response,
    async next() {
      for (;;) {
        const [event, rest] = [text.slice(0, text.indexOf('\n\n')), text.slice(text.indexOf('\n\n') + 2)];
        if (text.includes('\n\n')) {
          text = rest;
          if (event.startsWith('event: complete')) return undefined;
          if (!event.startsWith('event: next')) continue;
          const { data, errors } = JSON.parse(event.slice(event.indexOf('data: ') + 'data: '.length));
          if (errors) throw new Error(errors[0].extensions.code);
          return data.graphChanged;
        }
        const { value, done } = await reader.read();
        if (done) return undefined;
        text += value;
      }
    },
    leave: () => reader.cancel(),
  };
}
