import { openEmbedded } from '@stancegraph/store';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { importBundles } from '../intake/import-bundles.ts';
import { KeptReads } from './kept-reads.ts';

const names: string[] = [];
const graph = await openEmbedded({ path: null, onQuery: (name) => names.push(name) });
afterAll(() => graph.close());

const write = (actors: readonly string[]) => {
  const entries = actors.map((id) => ({ id, type: 'COUNTRY', name: id }));
  const text = JSON.stringify({ stancegraph: 1, actors: entries });
  return importBundles(graph, [{ name: 'bundle.json', text }], { clock: () => new Date() });
};
const kept = new KeptReads(graph);
const listActors = async (order: 'id' | 'name' = 'id') => {
  const [page] = await kept
    .at(() => graph.state())
    .list({ kind: 'actor', order: { by: order }, window: { limit: 100 } });
  return page?.rows.map(({ id }) => id);
};
beforeEach(async () => {
  await graph.reset();
  await write(['a', 'b']);
  names.length = 0;
});

test('the same page is read once, another by itself', async () => {
  expect([await listActors(), await listActors(), await listActors('name')]).toEqual(Array(3).fill(['a', 'b']));
  expect(names.filter((name) => name !== 'graph.state')).toEqual(['actor.list', 'actor.list']);
});

test('a write is seen at once', async () => {
  await listActors();
  await write(['c']);
  expect(await listActors()).toEqual(['a', 'b', 'c']);
});

test('a record that was read is there at once, for who knows that nothing was written since', async () => {
  const request = () => kept.at(() => graph.state());
  await request().get('actor', ['a']);
  const next = request();
  expect(next.kept('actor', 'a')).toBeUndefined();
  expect(await next.get('actor', ['b', 'none', 'a'])).toMatchObject([{ id: 'b' }, undefined, { id: 'a' }]);
  expect(next.kept('actor', 'a')).toMatchObject({ id: 'a' });
  expect(next.kept('issue', 'a')).toBeUndefined();
  await write(['c']);
  const later = request();
  await later.get('actor', ['c']);
  expect(later.kept('actor', 'a')).toBeUndefined();
});

test('what failed is asked again', async () => {
  const once = kept.at(() => graph.state());
  const signal = AbortSignal.abort();
  await expect(once.get('actor', ['a'], { signal })).rejects.toThrow();
  expect(await once.get('actor', ['a'])).toMatchObject([{ id: 'a' }]);
});
