import type { Graph } from '@stancegraph/store';
import { emptyGraphs, type TestEngine } from '@stancegraph/store/testing';
import { afterAll, describe, expect, test } from 'vitest';
import { clockAt, input, SMALL_WORLD } from '../../../test/intake/small-world.ts';
import { readSeed, seedFolder } from '../../command-line/seed-folder.ts';
import { recomputeRevision } from '../../revision/recompute-revision.ts';
import { importBundles } from '../import-bundles.ts';
import { BundleError } from '../problem.ts';
import { exportBundle } from './export-bundle.ts';
import { exportHistory } from './export-history.ts';
import { GraphNotEmpty, restoreHistory } from './restore-history.ts';
import { writeText } from './write-text.ts';

const FIRST = clockAt('2026-01-01T00:00:00.000Z');
const SECOND = clockAt('2026-02-01T00:00:00.000Z');
const CORRECTION = `stancegraph: 1
retract:
  - { id: russia.force.2025-04-10, reason: misread }
  - { id: mandate.2025-04-10, reason: too early }
  - { id: france.alliance.2025-03-01, reason: wrong month }
conditions:
  - { id: mandate, title: A mandate exists, status: [{ is: UNKNOWN, from: 2025-04-10, to: 2026-01 }] }
memberships:
  - { actor: france, of: alliance, status: MEMBER, from: 2025-03-01, precision: INFERRED }
stances:
  - { actor: russia, issue: force, position: NEUTRAL, from: "2025", to: 2025-12, statements: [st-1] }
`;

const engines = await emptyGraphs();
afterAll(async () => {
  for (const engine of engines) await engine.dispose();
});

async function onEmpty<T>(engine: TestEngine, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await engine.open();
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

const worlds: [string, (graph: Graph) => Promise<unknown>][] = [
  [
    'a corrected world',
    async (graph) => {
      await importBundles(graph, [input(SMALL_WORLD)], { clock: FIRST });
      await importBundles(graph, [input(CORRECTION)], { clock: SECOND });
    },
  ],
  ['the seed', (graph) => importBundles(graph, readSeed(seedFolder()), { clock: FIRST })],
];

describe.each(engines)('on $engine', (engine) => {
  describe.each(worlds)('%s', (_, build) => {
    test.each(['yaml', 'json'] as const)('comes back from its bundle as %s with the same revision', async (format) => {
      const [text, revision] = await onEmpty(engine, async (graph) => {
        await build(graph);
        const written = writeText(await exportBundle(graph), format);
        expect(writeText(await exportBundle(graph), format)).toBe(written);
        return [written, (await graph.state()).revision];
      });
      await onEmpty(engine, async (graph) => {
        const { state } = await importBundles(graph, [{ name: `export.${format}`, text }], { clock: SECOND });
        expect(state.revision).toBe(revision);
        expect(writeText(await exportBundle(graph), format)).toBe(text);
      });
    });

    test.each(['yaml', 'json'] as const)(
      'comes back from its history as %s, recorded times and all',
      async (format) => {
        const [text, before] = await onEmpty(engine, async (graph) => {
          await build(graph);
          return [writeText(await exportHistory(graph), format), await graph.state()];
        });
        await onEmpty(engine, async (graph) => {
          const state = await restoreHistory(graph, { name: `history.${format}`, text });
          expect(state).toMatchObject({ revision: before.revision, recordedAt: before.recordedAt });
          expect(writeText(await exportHistory(graph), format)).toBe(text);
          expect(await recomputeRevision(graph.dump())).toBe(state.revision);
          await expect(restoreHistory(graph, { name: 'again', text, format })).rejects.toThrow(GraphNotEmpty);
        });
      },
    );
  });

  // Written down, so that no engine and no later version counts the same content otherwise.
  test('the corrected world has its one revision', async () => {
    const revision = await onEmpty(engine, async (graph) => {
      await worlds[0]?.[1](graph);
      return (await graph.state()).revision;
    });
    expect(revision).toBe('4ca33efa67cf7c2911fefe64ea4e2cc87b06f9477048499ff3397986b9fdb0c5');
  });

  test('a history in which one letter was changed is refused', async () => {
    await onEmpty(engine, async (graph) => {
      await importBundles(graph, [input(SMALL_WORLD)], { clock: FIRST });
      const text = writeText(await exportHistory(graph), 'json').replace('Russia', 'Rossia');
      await graph.reset();
      const failure = await restoreHistory(graph, { name: 'history.json', text }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(BundleError);
      expect((failure as BundleError).problems).toMatchObject([{ code: 'DAMAGED', path: 'checksum' }]);
    });
  });
});
