import { type Graph, openEmbedded } from '@stancegraph/store';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importBundles } from '../intake/import-bundles.ts';
import { Snapshots } from './snapshots.ts';

const POSITIONS = ['SUPPORT', 'NEUTRAL', 'OPPOSE'] as const;
const names: string[] = [];
let graph: Graph;
let seconds = 0;

beforeEach(async () => {
  graph = await openEmbedded({ path: null, onQuery: (name) => names.push(name) });
});
afterEach(() => graph.close());

const write = (bundle: object) => {
  const text = JSON.stringify({ stancegraph: 1, ...bundle });
  const clock = () => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds++));
  return importBundles(graph, [{ name: 'bundle.json', text }], { clock });
};
const BASE = {
  actors: ['a', 'b', 'c'].map((id) => ({ id, type: 'COUNTRY', name: id })),
  issues: ['one', 'two'].map((id) => ({ id, title: id, question: `${id}?` })),
  conditions: [{ id: 'mandate', title: 'Mandate', status: [{ is: 'UNMET', from: '2025-01-01' }] }],
  sources: [{ id: 'report', title: 'Report' }],
};

const statement = (id: string) => ({
  ...{ id, actor: 'a', issue: 'one', source: 'report', date: '2025-01-10' },
  ...{ position: 'SUPPORT', kind: 'SAID', directness: 'OWN_WORDS' },
});

/** A small write: a statement with or without a stance on it, an alias, or a statement taken back. */
const change = fc.record({
  kind: fc.constantFrom('statement', 'stance', 'alias', 'retract'),
  actor: fc.constantFrom('a', 'b', 'c'),
  issue: fc.constantFrom('one', 'two'),
  position: fc.constantFrom(...POSITIONS),
  day: fc.integer({ min: 10, max: 28 }),
});

test('what was kept and brought up to date equals what is read anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      await graph.reset();
      await write(BASE);
      const snapshots = new Snapshots(graph);
      const written: string[] = [];
      for (const [at, { kind, actor, issue, position, day }] of changes.entries()) {
        await snapshots.current({}).then((snapshot) => snapshot.statementColumns());
        const of = { actor, issue, position };
        const id = `st-${at}`;
        const statements = [{ ...statement(id), ...of, date: `2025-01-${day}` }];
        const taken = kind === 'retract' ? written.pop() : undefined;
        if (kind === 'alias')
          await write({ actors: [{ id: actor, type: 'COUNTRY', name: actor, aliases: [`alias ${at}`] }] });
        else if (taken !== undefined) await write({ retract: [{ id: taken, reason: 'wrong' }] });
        else {
          const from = `20${30 + at}-01-01`;
          const stance = { ...of, from, if: [{ all: ['mandate'], then: 'NEUTRAL' }], statements: [id] };
          const stances = kind === 'stance' ? [stance] : [];
          await write({ statements, stances });
          if (kind !== 'stance') written.push(id);
        }
        names.length = 0;
        const snapshot = await snapshots.current({});
        const columns = await snapshot.statementColumns();
        expect(names).not.toContain('actor.all');
        expect(snapshot.world).toEqual(await graph.world());
        expect(columns).toEqual(await graph.statementColumns({}));
      }
    }),
    { numRuns: 15 },
  );
});

test('statements that are read after a write are those of the revision that was asked for', async () => {
  await write({ ...BASE, statements: [statement('early'), statement('wrong')] });
  const before = await graph.statementColumns({});
  const snapshot = await new Snapshots(graph).current({});
  await write({ statements: [statement('late')], retract: [{ id: 'wrong', reason: 'misheard' }] });
  expect(await snapshot.statementColumns()).toEqual(before);
});

test('everything is read anew after a reset', async () => {
  const snapshots = new Snapshots(graph);
  await write(BASE);
  expect((await snapshots.current({})).world.actors).toHaveLength(3);
  await graph.reset();
  expect((await snapshots.current({})).world.actors).toEqual([]);
});
