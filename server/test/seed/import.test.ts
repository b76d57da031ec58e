import { coalitionNetwork, indexWorld, KINDS, type Records } from '@stancegraph/analysis';
import { type Graph, openEmbedded } from '@stancegraph/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importBundles } from '../../src/intake/import-bundles.ts';
import { networkParameters } from '../../src/network/network-parameters.ts';
import { readTable } from './readme-tables.ts';
import { readReadme, readSeed } from './seed-files.ts';

const clock = () => new Date('2026-02-01T00:00:00Z');
const MEETING = '2025-04-10';
let graph: Graph;

beforeAll(async () => {
  graph = await openEmbedded({ path: null });
  await importBundles(graph, readSeed(), { clock });
});
afterAll(() => graph.close());

async function listAll<K extends keyof Records>(kind: K): Promise<Records[K][]> {
  const records: Records[K][] = [];
  for await (const batch of graph.dump()) if (batch.kind === kind) records.push(...(batch.records as Records[K][]));
  return records;
}

describe('the seed as a graph', () => {
  it('has something of every kind', async () => {
    const counts = await graph.counts();
    for (const kind of KINDS) expect([kind, counts[kind] > 0]).toEqual([kind, true]);
  });

  it('changes nothing when it comes in again', async () => {
    const before = await graph.state();
    await importBundles(graph, readSeed(), { clock });
    expect(await graph.state()).toEqual(before);
  });

  it.each([['april-2025'], ['coalition-of-the-willing-2025']])(
    'lets %s stand with what is shared alone',
    async (world) => {
      const alone = await openEmbedded({ path: null });
      const summary = await importBundles(alone, readSeed(['shared', world]), { clock });
      await alone.close();
      expect(summary.warnings).toEqual([]);
      expect(summary.created.stance).toBeGreaterThan(0);
    },
  );

  it.each(['The report of April 2025', 'The coalition of 2025'])(
    'has every id that the README names: %s',
    async (heading) => {
      const named = readTable(readReadme(), heading).flatMap(({ ids }) => ids);
      const found = await graph.find(named);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((_, at) => found[at] === undefined)).toEqual([]);
    },
  );

  it('names a model for every fact of the report', () => {
    const facts = readTable(readReadme(), 'The report of April 2025');
    expect(facts.map(({ cells }) => Number(cells[0]))).toEqual(facts.map((_, at) => at + 1));
    expect(facts.filter(({ ids }) => ids.length === 0)).toEqual([]);
  });

  it('rests every stance on statements, and these on sources', async () => {
    const stances = await listAll('stance');
    const statements = new Map((await listAll('statement')).map((statement) => [statement.id, statement]));
    const sources = new Set((await listAll('source')).map(({ id }) => id));
    for (const { id, statements: under } of stances) {
      const grounds = under.map((statement) => sources.has(statements.get(statement)?.source ?? ''));
      expect([id, grounds.length > 0, grounds.every(Boolean)]).toEqual([id, true, true]);
    }
  });

  it('repeats nobody word for word', async () => {
    expect((await listAll('statement')).filter(({ quote }) => quote !== null)).toEqual([]);
  });
});

describe('the force on the day of the meeting', () => {
  const network = async () =>
    coalitionNetwork(
      indexWorld(await graph.world()),
      null,
      networkParameters({ issues: ['allied-force'], asOf: MEETING }, MEETING),
    );

  it('holds most of the coalition together, five or more, all tied', async () => {
    const { communities, nodes } = await network();
    const inside = new Set(
      (await listAll('membership'))
        .filter(({ of, status }) => of === 'coalition-of-the-willing' && status !== 'EXCLUDED')
        .map(({ actor }) => actor),
    );
    const size = (members: string[]) => members.filter((id) => inside.has(id)).length;
    const bloc = communities.toSorted((a, b) => size(b) - size(a))[0] ?? [];
    const tied = nodes.filter(({ id, degree }) => bloc.includes(id) && degree > 0);
    expect(tied.length).toBeGreaterThanOrEqual(5);
    expect(bloc).not.toContain('united-states');
    expect(bloc).not.toContain('russia');
  });

  it('ties the United States to others, through its envoy', async () => {
    const { nodes } = await network();
    expect(nodes.find(({ id }) => id === 'united-states')?.degree).toBeGreaterThan(0);
  });

  it('leaves the United Kingdom open on troops of its own until the US stands behind it', async () => {
    const parameters = networkParameters(
      {
        issues: ['own-troops'],
        asOf: MEETING,
        assume: [{ position: { actor: 'united-states', issue: 'us-support', position: 'SUPPORT' } }],
      },
      MEETING,
    );
    const { nodes } = coalitionNetwork(indexWorld(await graph.world()), null, parameters);
    expect(nodes.find(({ id }) => id === 'united-kingdom')?.positions[0]?.position).toBe('SUPPORT');
    const ids = ['united-kingdom.own-troops.2025-04-10'];
    const [[stance], [clauses]] = [await graph.get('stance', ids), await graph.clauses(ids)];
    expect(stance?.position).toBe('UNDECIDED');
    expect(clauses?.map(({ all, then: position }) => ({ all, position }))).toEqual([
      { all: [{ condition: 'us-backstop', not: false }], position: 'SUPPORT' },
    ]);
  });
});
