import { openEmbedded } from '@stancegraph/store';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recomputeRevision } from '../revision/recompute-revision.ts';
import { importBundles } from './import-bundles.ts';

const clock = () => new Date('2026-01-01T00:00:00.000Z');
const subset = (...items: string[]) => fc.subarray(items);

/** A bundle that says some of one truth: any two of them agree. */
const part = fc
  .record({
    aliases: subset('Russian Federation', 'RF'),
    iso3: fc.boolean(),
    topics: subset('security', 'law'),
    url: fc.boolean(),
    statements: fc.subarray(['st-1', 'st-2'], { minLength: 1 }),
    status: fc.boolean(),
    about: subset('force'),
  })
  .map(({ aliases, iso3, topics, url, statements, status, about }) => ({
    stancegraph: 1,
    actors: [{ id: 'russia', type: 'COUNTRY', name: 'Russia', aliases, ...(iso3 && { iso3: 'RUS' }) }],
    issues: [{ id: 'force', title: 'A force', question: 'Should it deploy?', topics }],
    sources: [{ id: 'report', title: 'A report', ...(url && { url: 'https://example.org/' }) }],
    conditions: [
      {
        id: 'mandate',
        title: 'A mandate',
        status: [{ is: 'UNMET', from: '2025-01-01' }, ...(status ? [{ is: 'MET', from: '2025-06-01' }] : [])],
      },
    ],
    events: [{ id: 'meeting', title: 'A meeting', startsOn: '2025-04-10', about }],
    statements: statements.map((id) => ({
      id,
      actor: 'russia',
      issue: 'force',
      date: '2025-04-10',
      position: 'OPPOSE',
      kind: 'SAID',
      source: 'report',
      directness: 'OWN_WORDS',
    })),
    stances: [{ actor: 'russia', issue: 'force', position: 'OPPOSE', from: '2025-04-10', statements }],
  }));

const asInput = (value: object, index: number) => ({ name: `${index}.json`, text: JSON.stringify(value) });

async function revisionAfter(imports: object[][]): Promise<string> {
  const graph = await openEmbedded({ path: null });
  try {
    for (const bundles of imports) await importBundles(graph, bundles.map(asInput), { clock });
    const { revision } = await graph.state();
    expect(await recomputeRevision(graph.dump())).toBe(revision);
    return revision;
  } finally {
    await graph.close();
  }
}

test('bundles that agree give one revision, in whatever order and however grouped they come', async () => {
  await fc.assert(
    fc.asyncProperty(part, part, part, async (a, b, c) => {
      const revision = await revisionAfter([[a], [b], [c]]);
      expect(await revisionAfter([[c], [a], [b]])).toBe(revision);
      expect(await revisionAfter([[b, c, a]])).toBe(revision);
      expect(await revisionAfter([[a, b, c], [b]])).toBe(revision);
    }),
    { numRuns: 12 },
  );
});
