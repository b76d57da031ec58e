import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Running, startServing } from './running.ts';

let running: Running | undefined;
afterEach(() => running?.end());

describe('a server that is told to end', () => {
  it('answers what is open and exits with 0', async () => {
    running = await startServing();
    await running.until('/readyz', 200);
    const asked = Array.from({ length: 20 }, () => running?.ask('{ coalitionNetwork { measures { nodes } } }'));
    const answers = Promise.allSettled(asked);
    await running.ask('{ graph { revision } }');
    running.signal('SIGTERM');
    for (const answer of await answers) {
      expect(answer.status).toBe('fulfilled');
      if (answer.status === 'fulfilled') expect(answer.value?.errors).toBeUndefined();
    }
    expect(await running.exited).toBe(0);
  });

  it('tells who waits for changes that it ends', async () => {
    running = await startServing();
    await running.until('/readyz', 200);
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { graphChanged { sequence } }' }),
    });
    running.signal('SIGTERM');
    expect(await response.text()).toMatch(/event: next\ndata: .*"sequence".*event: complete/s);
    expect(await running.exited).toBe(0);
  });

  it('does not wait for a connection that says nothing', async () => {
    running = await startServing();
    await running.until('/readyz', 200);
    const silent = connect(Number(new URL(running.url).port), '127.0.0.1');
    silent.on('error', () => {});
    await new Promise((resolve) => silent.once('connect', resolve));
    silent.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n');
    running.signal('SIGTERM');
    expect(await running.exited).toBe(0);
    silent.destroy();
  });

  it('ends at once when it is told twice', async () => {
    running = await startServing();
    await running.until('/readyz', 200);
    const silent = connect(Number(new URL(running.url).port), '127.0.0.1');
    silent.on('error', () => {});
    await new Promise((resolve) => silent.once('connect', resolve));
    silent.write('POST /graphql HTTP/1.1\r\nhost: x\r\n');
    running.signal('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 200));
    running.signal('SIGINT');
    expect([130, 0]).toContain(await running.exited);
    silent.destroy();
  });
});
