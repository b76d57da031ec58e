import type { Statement } from '@stancegraph/analysis';
import { openEmbedded, Unavailable } from '@stancegraph/store';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importBundles } from '../../src/intake/import-bundles.ts';
import { graphql } from './graphql.ts';
import { HOSTILE_NAMES, hostileServer } from './hostile-world.ts';
import { type SeededServers, seededServers } from './seeded.ts';
import { type TestServer, testServer } from './test-server.ts';

let seeded: SeededServers;
let hostile: Awaited<ReturnType<typeof hostileServer>>;
beforeAll(async () => {
  [seeded, hostile] = await Promise.all([seededServers(), hostileServer()]);
});
afterAll(() => Promise.all([seeded.close(), hostile.close()]));

type Row = Record<string, string>;
/** The same rows on every engine. */
async function rowsOf(path: string): Promise<Row[]> {
  const texts = await Promise.all(seeded.servers.map(({ server }) => textOf(server, path)));
  expect(new Set(texts).size).toBe(1);
  return Papa.parse<Row>((texts[0] ?? '').trimEnd(), { header: true }).data;
}
async function textOf(server: TestServer, path: string): Promise<string> {
  const response = await server.app.request(path);
  expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, 'text/csv']);
  return response.text();
}
const Counts = graphql(`
  {
    actors(first: 1) { totalCount }
    stances(first: 1) { totalCount }
    statements(first: 1) { totalCount }
  }
`);

describe('the records as tables', () => {
  it('are all there, by id', async () => {
    const counts = await seeded.each(Counts);
    for (const kind of ['actors', 'stances', 'statements'] as const) {
      const ids = (await rowsOf(`/export/${kind}.csv`)).map(({ id }) => id ?? '');
      expect(ids).toHaveLength(counts[kind].totalCount);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it('show a fact with all that is known of it', async () => {
    const [stance] = await rowsOf('/export/stances.csv?actors=russia&issues=allied-force&asOf=2025-04-10');
    expect(stance).toMatchObject({ actor: 'russia', issue: 'allied-force', position: 'OPPOSE', from: '2025-04-10' });
    expect(JSON.parse(stance?.if ?? '')).toEqual([{ all: [{ condition: 'un-mandate', not: false }], then: 'NEUTRAL' }]);
    const ids = stance?.statements?.split(' ') ?? [];
    const statements = await rowsOf('/export/statements.csv?actors=russia&issues=allied-force&to=2025-04-11');
    expect(statements.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(statements[0]).toMatchObject({
      position: 'OPPOSE',
      source: expect.any(String),
      recordedAt: expect.any(String),
    });
  });

  it('hold what the parameters say', async () => {
    const all = await rowsOf('/export/statements.csv');
    const some = await rowsOf('/export/statements.csv?issues=allied-force,own-troops&from=2025-03-01&to=2025-04-10');
    const expected = all.filter(
      ({ issue = '', date = '' }) =>
        ['allied-force', 'own-troops'].includes(issue) && date >= '2025-03-01' && date < '2025-04-10',
    );
    expect(some.length).toBeGreaterThan(0);
    expect(some).toEqual(expected);
    const aid = await rowsOf('/export/statements.csv?topics=aid,nato&sources=baltic-times-nauseda');
    expect(aid).toEqual(
      all.filter(
        ({ issue = '', source }) =>
          ['military-aid', 'nato-membership-for-ukraine'].includes(issue) && source === 'baltic-times-nauseda',
      ),
    );
    expect(aid.length).toBeGreaterThan(0);
    const others = await rowsOf('/export/statements.csv?excludeSources=april-2025-report');
    expect(others).toEqual(all.filter(({ source }) => source !== 'april-2025-report'));
    expect(others.length).toBeLessThan(all.length);
    const officials = await rowsOf('/export/actors.csv?actorTypes=OFFICIAL');
    expect(new Set(officials.map(({ type }) => type))).toEqual(new Set(['OFFICIAL']));
    expect(await rowsOf('/export/statements.csv?knownOn=2020-01-01T00:00:00Z')).toEqual([]);
  });

  it.each([
    ['actors.csv?issues=allied-force', 400, 'issues', 'leave it out'],
    ['statements.csv?from=soon', 400, 'from', 'YYYY-MM-DD'],
    ['statements.csv?issues=a,,b', 400, 'issues', 'at most 100 ids'],
    ['statements.csv?excludeSources=nowhere', 404, 'excludeSources', 'search'],
    ['stances.csv?exact=1', 400, 'exact', 'true or false'],
    ['actors.csv?actorTypes=KING', 400, 'actorTypes', 'COUNTRY'],
    ['statements.csv?actors=atlantis', 404, 'actors', 'search'],
  ])('%s is refused with what would be right', async (path, status, parameter, remedy) => {
    const response = await seeded.servers[0]?.server.app.request(`/export/${path}`);
    const problem = await response?.json();
    expect([response?.status, problem.parameter]).toEqual([status, parameter]);
    expect(problem.detail).toContain(remedy);
  });

  it('run nothing in a spreadsheet, unless they are wanted as they are', async () => {
    const summaries = async (query: string) =>
      Papa.parse<Row>((await textOf(hostile.server, `/export/statements.csv${query}`)).trimEnd(), {
        header: true,
      }).data.map(({ summary }) => summary ?? '');
    expect((await summaries('')).filter((text) => /^[=+\-@\t\r\n]/u.test(text))).toEqual([]);
    expect(new Set(await summaries('?exact=true'))).toEqual(new Set(HOSTILE_NAMES));
  });
});

describe('a table that is read while the graph changes', () => {
  it('stays what it was when it began', async () => {
    const graph = await openEmbedded({ path: null });
    const bundle = (ids: string[]) =>
      JSON.stringify({
        stancegraph: 1,
        actors: ids.map((id) => ({ id, type: 'COUNTRY', name: id })),
      });
    await importBundles(graph, [{ name: 'a.json', text: bundle(['a', 'b']) }], { clock: () => new Date('2026-01-01') });
    const scan = graph.scan.bind(graph);
    graph.scan = async function* (request, options) {
      await importBundles(graph, [{ name: 'b.json', text: bundle(['c']) }], { clock: () => new Date('2026-01-02') });
      yield* scan(request, options);
    };
    const response = await testServer(graph).app.request('/export/actors.csv');
    expect((await response.text()).match(/^\w,/gmu)).toEqual(['a,', 'b,']);
    await graph.close();
  });

  it('is an error where it cannot begin, and is cut short, not ended, where the graph goes away', async () => {
    const graph = await openEmbedded({ path: null });
    const statement = { id: 'st', summary: 'x'.repeat(100_000) } as unknown as Statement;
    let batches = 1;
    graph.scan = async function* () {
      for (let at = 0; at < batches; at++) yield [statement] as never[];
      throw new Unavailable('gone');
    };
    const { app } = testServer(graph);
    const begun = await app.request('/export/statements.csv');
    expect(begun.status).toBe(200);
    await expect(begun.text()).rejects.toThrow();
    batches = 0;
    const refused = await app.request('/export/statements.csv');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await refused.json()).toMatchObject({ code: 'UNAVAILABLE' });
    await graph.close();
  });
});
