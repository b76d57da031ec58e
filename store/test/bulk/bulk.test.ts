import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConcurrentChange, type Graph, Inconsistent } from '../../src/index.ts';
import { everything, load, REVISION } from '../contract/loaded.ts';
import { actor, DAY_3, issue, source, stance, statement } from '../contract/records.ts';
import { emptyGraphs } from '../testing.ts';

const engines = await emptyGraphs();
afterAll(async () => {
  for (const engine of engines) await engine.dispose();
});

const LATER = '2025-01-09T00:00:00.000Z';
const WORLD = {
  actor: [actor({ id: 'france' }), actor({ id: 'poland' })],
  issue: [issue({ id: 'force' })],
  source: [source({ id: 'report' })],
};
const votes = [
  statement({ id: 'v-1', actor: 'france', issue: 'force', locator: 'page 1', summary: 'needle', saidBy: 'poland' }),
  statement({ id: 'v-2', actor: 'poland', issue: 'force', position: 'OPPOSE', kind: 'VOTED', raw: 'no' }),
];
const held = [
  stance({ id: 'h-2', actor: 'poland', issue: 'force', from: '2025-01-01', position: 'OPPOSE', statements: ['v-2'] }),
];
const BATCH = { statement: votes, stance: held };

describe.each(engines)('a bulk import on $engine', (engine) => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await engine.open();
    await load(graph, WORLD);
  });
  afterEach(() => graph.close());

  const commitOf = async (records: number) => {
    const { sequence } = await graph.state();
    return { basedOn: sequence, revision: REVISION, recordedAt: LATER, records };
  };
  /** All that the port can be asked for. */
  async function seen() {
    const ids = ['v-1', 'v-2', 'h-2'];
    const columns = await graph.statementColumns({});
    return {
      state: await graph.state(),
      counts: await graph.counts(),
      get: [await graph.get('statement', ids), await graph.get('stance', ids)],
      find: [await graph.find(ids), await graph.find(ids, { retracted: true })],
      list: await graph.list({
        kind: 'statement',
        of: { relation: 'actor', ids: ['france', 'poland'] },
        order: { by: 'id' },
        window: { limit: 9 },
      }),
      count: [
        await graph.count({ kind: 'statement' }),
        await graph.count({ kind: 'stance', filter: { asOf: '2100' } }),
      ],
      search: await graph.search({ text: 'needle', limit: 9 }),
      holders: await graph.list({
        kind: 'actor',
        filter: { onIssues: ['force'] },
        order: { by: 'id' },
        window: { limit: 9 },
      }),
      world: await graph.world(),
      columns: [columns.ids, (await graph.statementColumns({ issues: ['force'] })).ids],
      dump: await everything(graph),
      neighbourhood: await graph.neighbourhood({ ids: ['poland'], depth: 2, limit: 99 }),
    };
  }

  it('is not seen by any read before its commit, and after it like any other write', async () => {
    const before = await seen();
    const bulk = await graph.bulk('one');
    expect(await bulk.write(BATCH)).toEqual([]);
    expect(await seen()).toEqual(before);
    const state = await bulk.commit(await commitOf(3));
    expect(state).toEqual({ revision: REVISION, sequence: before.state.sequence + 1, recordedAt: LATER });
    const after = await seen();

    await graph.reset();
    await load(graph, WORLD);
    const recordedAt = LATER;
    await load(graph, {
      statement: votes.map((vote) => ({ ...vote, recordedAt })),
      stance: held.map((entry) => ({ ...entry, recordedAt })),
    });
    const { state: _, ...expected } = await seen();
    expect(after).toMatchObject(expected);
    expect(after.counts).toMatchObject({ statement: 2, stance: 1 });
  });

  it('goes on where it was cut short, with nothing twice', async () => {
    await (await graph.bulk('one')).write({ statement: votes.slice(0, 1) });
    await graph.close();
    graph = await engine.reopen();
    const bulk = await graph.bulk('one');
    expect(await bulk.write(BATCH)).toEqual([]);
    await bulk.commit(await commitOf(3));
    expect((await everything(graph)).statement).toHaveLength(2);
    expect((await graph.bulk('one')).finished).toBe(true);
    expect((await graph.bulk('two')).finished).toBe(false);
  });

  it('leaves what the graph holds already, and says so', async () => {
    await load(graph, { statement: votes.slice(1) });
    const bulk = await graph.bulk('one');
    expect(await bulk.write({ statement: votes })).toEqual(['v-2']);
    await bulk.commit(await commitOf(1));
    const [first, second] = await graph.get('statement', ['v-1', 'v-2']);
    expect([first?.recordedAt, second?.recordedAt]).toEqual([LATER, votes[1]?.recordedAt]);
  });

  it('is not committed onto a graph that has changed, nor when records are missing', async () => {
    const bulk = await graph.bulk('one');
    await bulk.write(BATCH);
    const stale = await commitOf(3);
    await load(graph, { source: [source({ id: 'another' })] });
    await expect(bulk.commit(stale)).rejects.toThrow(ConcurrentChange);
    await expect(bulk.commit(await commitOf(4))).rejects.toThrow(Inconsistent);
    expect(await graph.counts()).toMatchObject({ statement: 0, stance: 0 });
    await bulk.commit(await commitOf(3));
    expect(await graph.counts()).toMatchObject({ statement: 2, stance: 1 });
  });

  it('writes nothing of a batch that names what is not there', async () => {
    const bulk = await graph.bulk('one');
    const lost = statement({ id: 'v-3', actor: 'atlantis', issue: 'force' });
    await expect(bulk.write({ statement: [...votes, lost] })).rejects.toThrow(Inconsistent);
    await expect(bulk.commit(await commitOf(2))).rejects.toThrow(Inconsistent);
  });

  it('is gone once discarded, or once another one begins, or with all the rest', async () => {
    const free = { statement: votes.map((vote) => ({ ...vote, recordedAt: DAY_3 })) };
    await (await graph.bulk('one')).write(BATCH);
    const two = await graph.bulk('two');
    expect(await two.write(BATCH)).toEqual([]);
    await two.discard();
    await load(graph, free);
    expect(await graph.counts()).toMatchObject({ statement: 2, stance: 0 });
    await graph.reset();
    await load(graph, { ...WORLD, ...free });
    expect((await graph.bulk('one')).finished).toBe(false);
  });
});
