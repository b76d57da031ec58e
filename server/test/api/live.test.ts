import type { Graph } from '@stancegraph/store';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { importBundles } from '../../src/intake/import-bundles.ts';
import { type SeededServers, serversWith } from './seeded.ts';
import { subscribe } from './subscribe.ts';
import { testServer } from './test-server.ts';

let seconds = 0;
/** Writes to the graph past every server, as another process does. */
function write(graph: Graph, bundle: object) {
  const text = JSON.stringify({ stancegraph: 1, ...bundle });
  const clock = () => new Date(Date.UTC(2026, 1, 1, 0, 0, ++seconds));
  return importBundles(graph, [{ name: 'bundle.json', text }], { clock });
}
const countries = (...ids: string[]) => ({ actors: ids.map((id) => ({ id, type: 'COUNTRY', name: id })) });

let seeded: SeededServers;
beforeAll(async () => {
  seeded = await serversWith([]);
});
afterAll(() => seeded.close());

/** A server of its own per test, over the same graph. */
const each = async (test: (graph: Graph) => Promise<void>) => {
  for (const { graph } of seeded.servers) await test(graph);
};

describe('graphChanged', () => {
  it('tells how the graph stands, then what somebody else wrote and took back', () =>
    each(async (graph) => {
      const changes = await subscribe(testServer(graph, { watchMs: 20 }));
      expect(changes.response.headers.get('content-type')).toContain('text/event-stream');
      const before = await graph.state();
      expect(await changes.next()).toEqual({ ...before, written: [] });
      await write(graph, { ...countries('c', 'b'), issues: [{ id: 'one', title: 'One', question: 'One?' }] });
      const after = await changes.next();
      expect(after).toEqual({
        ...(await graph.state()),
        written: [
          { kind: 'ACTOR', count: 2, ids: ['b', 'c'] },
          { kind: 'ISSUE', count: 1, ids: ['one'] },
        ],
      });
      expect(after?.revision).not.toBe(before.revision);
      await changes.leave();
    }));

  it('tells a slow reader of many changes at once', () =>
    each(async (graph) => {
      const changes = await subscribe(testServer(graph, { watchMs: 20 }));
      await changes.next();
      await write(graph, countries('d'));
      await changes.next();
      for (const id of ['e', 'f', 'g']) await write(graph, countries(id));
      const written: unknown[] = [];
      const { sequence } = await graph.state();
      let change = await changes.next();
      for (; change?.sequence !== sequence; change = await changes.next()) written.push(...(change?.written ?? []));
      written.push(...(change?.written ?? []));
      expect(written.flatMap((records) => (records as { ids: string[] }).ids)).toEqual(['e', 'f', 'g']);
      await changes.leave();
    }));

  it('does not know what was written where the graph was emptied', () =>
    each(async (graph) => {
      const changes = await subscribe(testServer(graph, { watchMs: 20 }));
      await changes.next();
      await graph.reset();
      expect(await changes.next()).toMatchObject({ written: null });
      await changes.leave();
    }));

  it('asks the store once for all, and not at all once everybody has left', () =>
    each(async (graph) => {
      const server = testServer(graph, { watchMs: 20 });
      const readers = await Promise.all(Array.from({ length: 20 }, () => subscribe(server)));
      await Promise.all(readers.map((reader) => reader.next()));
      const state = vi.spyOn(graph, 'state');
      await vi.waitFor(() => expect(state.mock.calls.length).toBeGreaterThan(2));
      await write(graph, countries(`h-${seconds}`));
      const asked = state.mock.calls.length;
      await Promise.all(readers.map((reader) => reader.next()));
      expect(state.mock.calls.length - asked).toBeLessThan(10);
      await Promise.all(readers.map((reader) => reader.leave()));
      let before = 0;
      await vi.waitFor(
        () => {
          const since = before;
          before = state.mock.calls.length;
          expect(before).toBe(since);
        },
        { interval: 60 },
      );
      state.mockRestore();
    }));

  it('refuses readers beyond the limit, and takes others when some have left', () =>
    each(async (graph) => {
      const server = testServer(graph, { watchMs: 20, mostReaders: 1 });
      const first = await subscribe(server);
      await first.next();
      await expect((await subscribe(server)).next()).rejects.toThrow('UNAVAILABLE');
      await first.leave();
      await vi.waitFor(async () => expect(await (await subscribe(server)).next()).toBeDefined());
    }));

  it('ends when the server closes', () =>
    each(async (graph) => {
      const closing = new AbortController();
      const changes = await subscribe(testServer(graph, { watchMs: 20, closing: closing.signal }));
      await changes.next();
      closing.abort();
      expect(await changes.next()).toBeUndefined();
    }));

  it('goes on through a store that does not answer for a while', () =>
    each(async (graph) => {
      const changes = await subscribe(testServer(graph, { watchMs: 20 }));
      await changes.next();
      const state = vi
        .spyOn(graph, 'state')
        .mockRejectedValueOnce(new Error('away'))
        .mockRejectedValueOnce(new Error('away'));
      await vi.waitFor(() => expect(state.mock.calls.length).toBeGreaterThan(1));
      await write(graph, countries(`i-${seconds}`));
      expect((await changes.next())?.written).toMatchObject([{ kind: 'ACTOR' }]);
      state.mockRestore();
      await changes.leave();
    }));
});
