import { coalitionNetwork, indexWorld, type NetworkParameters } from '@stancegraph/analysis';
import { openEmbedded } from '@stancegraph/store';
import { describe, expect, test } from 'vitest';
import type { DnaOptions } from '../../src/dna/dna-options.ts';
import { dnaToBundleInput } from '../../src/dna/dna-to-bundle-input.ts';
import { importBundles } from '../../src/intake/import-bundles.ts';
import { inventDna } from './invented-dna.ts';
import { type Coded, type NaiveOptions, naiveNetwork, readCoded } from './naive-dna.ts';
import { describeWithSample, readSample } from './sample-dna.ts';

const PARAMETERS: NetworkParameters = {
  issues: null,
  topics: null,
  actors: null,
  actorTypes: null,
  excludeSources: null,
  membersOf: null,
  officesOf: null,
  positions: null,
  confidences: null,
  reliabilities: null,
  sources: null,
  period: null,
  nodes: 'ACTORS',
  level: 'SELF',
  asOf: '2030-01-01',
  knownOn: null,
  basis: 'STATEMENTS',
  window: null,
  kernel: null,
  aggregation: 'SUBTRACT',
  normalization: 'AVERAGE',
  duplicates: 'SOURCE',
  method: 'DNA_3_1_2',
  minWeight: null,
  isolates: true,
  communities: 'NONE',
  seed: 1,
  assume: [],
  fixedPoint: 'LEAST',
  round: null,
};

const SETTINGS: NaiveOptions[] = (['INCLUDE', 'SOURCE', 'RANGE'] as const).flatMap((duplicates) =>
  (['IGNORE', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT'] as const).flatMap((aggregation) =>
    (['NONE', 'AVERAGE', 'JACCARD', 'COSINE'] as const).map((normalization) => ({
      duplicates,
      aggregation,
      normalization,
    })),
  ),
);

/** The file through import, store and analysis: each tie's weight by the names of its ends. */
async function throughTheGraph(bytes: Uint8Array, options: DnaOptions = {}) {
  const { input } = await dnaToBundleInput('sample.dna', bytes, options);
  const graph = await openEmbedded({ path: null });
  await importBundles(graph, [input], { clock: () => new Date('2026-01-01T00:00:00Z') });
  const world = await graph.world({});
  const statements = await graph.statementColumns({});
  await graph.close();
  const nameOf = new Map(world.actors.map(({ id, name }) => [id, name]));
  const index = indexWorld(world);
  return (settings: NaiveOptions): Map<string, number> => {
    const { edges } = coalitionNetwork(index, statements, { ...PARAMETERS, ...settings });
    return new Map(
      edges.map(({ source, target, weight }) => [[nameOf.get(source), nameOf.get(target)].sort().join(' | '), weight]),
    );
  };
}

function expectEqual(ours: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): void {
  expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
  for (const [pair, weight] of theirs) expect(ours.get(pair), pair).toBeCloseTo(weight, 9);
}

const named = ({ duplicates, aggregation, normalization }: NaiveOptions) =>
  `${duplicates} ${aggregation} ${normalization}`;

describeWithSample('the networks of DNA’s sample, in its own mode', () => {
  test('organisations: every aggregation, normalization and rule of duplicates', async () => {
    const networkOf = await throughTheGraph(readSample());
    const coded = await readCoded(readSample());
    expect(coded).toHaveLength(40);
    const sizes = SETTINGS.map((settings) => {
      const theirs = naiveNetwork(coded, [0, 1], settings);
      expectEqual(networkOf(settings), theirs);
      return theirs.size;
    });
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    const sums = new Map(
      SETTINGS.map((settings) => [named(settings), [...networkOf(settings).values()].reduce((a, b) => a + b, 0)]),
    );
    expect(sums.get('INCLUDE IGNORE NONE')).toBeGreaterThan(sums.get('SOURCE IGNORE NONE') ?? 0);
    expect(sums.get('SOURCE IGNORE NONE')).toBeGreaterThanOrEqual(sums.get('RANGE IGNORE NONE') ?? 0);
  });

  test('persons as actors', async () => {
    const networkOf = await throughTheGraph(readSample(), { actors: 'persons' });
    const coded = await readCoded(readSample(), 'person');
    for (const settings of SETTINGS) expectEqual(networkOf(settings), naiveNetwork(coded, [0, 1], settings));
  });
});

describe('the networks of an invented database, in DNA’s mode', () => {
  const day = (date: string) => Date.parse(`${date}Z`) / 1000;
  const documents = [
    { title: 'Morning', date: day('2020-02-01T08:00:00') },
    { title: 'Evening', date: day('2020-02-01T20:00:00') },
    { title: 'Later', date: day('2020-03-05T00:00:01') },
  ];
  // Pseudo-random, but the same each time; one in eight has no organisation and does not count.
  const statements = Array.from({ length: 120 }, (_, at) => ({
    organization: ['', 'Ash', 'Birch', 'Cedar', 'Douglas', 'Elm', 'Fir', 'Ginkgo'][(at * 7919) % 8] ?? '',
    concept: ['Tax it', 'Ban it', 'Plant it'][(at * 104_729) % 3] ?? '',
    agreement: ((at * 31 + (at >> 2)) % 3 === 0 ? 0 : 1) as 0 | 1,
    intensity: ((at * 13 + (at >> 3)) % 5) - 2,
    document: (at * 17 + (at >> 1)) % 3,
  }));

  const compare = async (coded: Coded[], levels: number[], options: DnaOptions) => {
    const networkOf = await throughTheGraph(await inventDna({ documents, statements }), options);
    for (const settings of SETTINGS) expectEqual(networkOf(settings), naiveNetwork(coded, levels, settings));
  };

  test('a boolean qualifier: two documents of one day are two documents', async () => {
    const coded = await readCoded(await inventDna({ documents, statements }));
    expect(coded).toHaveLength(105);
    await compare(coded, [0, 1], {});
  });

  test('an integer qualifier', async () => {
    const bytes = await inventDna({ documents, statements });
    const coded = await readCoded(bytes, 'organization', 'intensity', 'DATAINTEGER');
    await compare(coded, [-2, 2], { qualifier: 'intensity' });
  });
});
