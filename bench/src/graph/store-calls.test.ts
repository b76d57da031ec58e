import { setTimeout as wait } from 'node:timers/promises';
import { type Graph, openEmbedded } from '@stancegraph/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recording, replay } from './store-calls.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openEmbedded({ path: null });
});
afterAll(() => graph.close());

it('puts calls that are under way together into one wave, without their deadlines', async () => {
  const { graph: recorded, take } = recording(graph);
  await Promise.all([recorded.get('actor', ['a'], { timeoutMs: 1000 }), recorded.state()]);
  await wait(0);
  await recorded.counts();
  expect(take()).toEqual([
    { wave: 1, method: 'get', args: ['actor', ['a'], {}] },
    { wave: 1, method: 'state', args: [] },
    { wave: 2, method: 'counts', args: [] },
  ]);
  expect(take()).toEqual([]);
});

it('makes the same calls again', async () => {
  const { graph: recorded, take } = recording(graph);
  await recorded.list({ kind: 'issue', order: { by: 'id' }, window: { limit: 3 } });
  const calls = take();
  await replay(recorded, calls);
  expect(take().map(({ method, args }) => ({ method, args }))).toEqual(
    calls.map(({ method, args }) => ({ method, args })),
  );
});
