import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '@stancegraph/store';
import { expect, test } from 'vitest';
import { dnaToBundleInput } from '../../src/dna/dna-to-bundle-input.ts';
import { importBundles } from '../../src/intake/import-bundles.ts';
import { testServer } from '../api/test-server.ts';
import { naiveNetwork, readCoded } from './naive-dna.ts';
import { describeWithSample, readSample } from './sample-dna.ts';

const DOCS = readFileSync(join(import.meta.dirname, '../../../docs/dna.md'), 'utf8');

interface Tie {
  source: { name: string };
  target: { name: string };
  weight: number;
}

describeWithSample('docs/dna.md', () => {
  test('its question gives DNA’s network of the sample', async () => {
    const query = /```graphql\n([\s\S]*?)```/.exec(DOCS)?.[1] ?? '';
    const { input } = await dnaToBundleInput('sample.dna', readSample());
    const graph = await openEmbedded({ path: null });
    await importBundles(graph, [input], { clock: () => new Date('2026-01-01T00:00:00Z') });
    const response = await testServer(graph).post(JSON.stringify({ query }));
    const { data } = (await response.json()) as { data: { coalitionNetwork: { edges: Tie[] } } };
    await graph.close();
    const settings = { duplicates: 'SOURCE', aggregation: 'SUBTRACT', normalization: 'AVERAGE' } as const;
    const theirs = naiveNetwork(await readCoded(readSample()), [0, 1], settings);
    const ours = data.coalitionNetwork.edges.map(
      ({ source, target, weight }) => [[source.name, target.name].sort().join(' | '), weight] as const,
    );
    expect(ours.map(([pair]) => pair).sort()).toEqual([...theirs.keys()].sort());
    for (const [pair, weight] of ours) expect(weight, pair).toBeCloseTo(theirs.get(pair) ?? Number.NaN, 9);
  });
});
