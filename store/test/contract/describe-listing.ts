import { KINDS, type Kind } from '@stancegraph/analysis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Filters, Graph, Orders, Relations } from '../../src/index.ts';
import type { TestEngine } from '../testing.ts';
import { load } from './loaded.ts';
import { actor, DAY_1, issue, statement } from './records.ts';
import { SAMPLE } from './sample.ts';

type RelationCase = { [K in Kind]: [K, Relations[K], string[], string[][]] }[Kind];
const RELATIONS: RelationCase[] = [
  ['actor', 'event', ['summit', 'vote'], [['france', 'poland'], []]],
  ['actor', 'membersOf', ['alliance', 'party'], [['france', 'poland'], []]],
  ['issue', 'partOf', ['force', 'troops'], [['troops'], []]],
  ['issue', 'event', ['summit', 'vote'], [['force', 'troops'], ['force']]],
  ['office', 'holder', ['minister', 'france'], [['minister.france', 'minister.party'], []]],
  ['office', 'actor', ['france', 'party', 'minister'], [['minister.france'], ['minister.party'], []]],
  ['membership', 'actor', ['france', 'party'], [['france.alliance'], []]],
  ['membership', 'of', ['alliance'], [['france.alliance', 'poland.alliance', 'russia.alliance']]],
  [
    'stance',
    'actor',
    ['poland', 'russia', 'party'],
    [['poland.force.2025-01-01', 'poland.troops.2025-01-15'], ['russia.force.2025-01-20'], []],
  ],
  ['stance', 'issue', ['troops', 'trade'], [['poland.troops.2025-01-15'], []]],
  [
    'stance',
    'statement',
    ['st-1', 'st-2'],
    [['france.force.2025-01-01', 'france.force.2025-02-01'], ['france.force.2025-02-01']],
  ],
  [
    'stance',
    'condition',
    ['mandate', 'backing', 'mandate'],
    [['poland.troops.2025-01-15'], ['poland.troops.2025-01-15'], ['poland.troops.2025-01-15']],
  ],
  ['statement', 'actor', ['france', 'minister'], [['st-1', 'st-2'], []]],
  ['statement', 'saidBy', ['minister', 'france'], [['st-1'], []]],
  ['statement', 'issue', ['force'], [['st-1', 'st-2', 'st-4']]],
  ['statement', 'source', ['report', 'paper'], [['st-1', 'st-3', 'st-4'], ['st-2']]],
  ['statement', 'stance', ['france.force.2025-02-01', 'poland.force.2025-01-01'], [['st-1', 'st-2'], []]],
  ['claim', 'by', ['minister', 'france'], [['cl-1'], ['cl-2']]],
  ['claim', 'issue', ['troops', 'force'], [['cl-1'], ['cl-2']]],
  ['claim', 'source', ['report', 'paper'], [['cl-1'], ['cl-2']]],
  ['condition', 'stance', ['poland.troops.2025-01-15'], [['backing', 'mandate']]],
  ['condition', 'issue', ['force', 'trade'], [['backing'], []]],
  ['event', 'actor', ['france', 'russia'], [['summit'], []]],
  ['event', 'issue', ['force', 'troops'], [['summit', 'vote'], ['summit']]],
  ['event', 'source', ['report', 'paper'], [['summit'], []]],
];

type FilterCase = { [K in Kind]: [K, Filters[K], string[]] }[Kind];
const FILTERS: FilterCase[] = [
  ['actor', { ids: ['france', 'nobody', 'atlantis'] }, ['france']],
  ['actor', { types: ['ORGANISATION', 'OFFICIAL'] }, ['alliance', 'minister', 'party']],
  ['actor', { kinds: ['PARTY'] }, ['party']],
  ['actor', { memberOf: ['alliance'] }, ['france', 'poland']],
  ['actor', { memberOf: ['alliance'], asOf: '2025-06-01' }, ['france']],
  ['actor', { memberOf: ['alliance'], asOf: '1950-01-01' }, ['france']],
  ['actor', { onIssues: ['troops', 'trade'] }, ['poland']],
  ['actor', { types: ['COUNTRY'], onIssues: ['force'], ids: ['russia', 'party'] }, ['russia']],
  ['actor', { asOf: '1800-01-01', kinds: [] }, ['alliance', 'france', 'minister', 'party', 'poland', 'russia']],
  ['issue', { topics: ['force', 'economy'] }, ['force', 'trade']],
  ['issue', { ids: ['trade'] }, ['trade']],
  ['office', { asOf: '2025-01-31' }, ['minister.france', 'minister.party']],
  ['office', { asOf: '2025-02-01' }, ['minister.party']],
  ['membership', { statuses: ['EXCLUDED', 'PARTICIPANT'] }, ['poland.alliance', 'russia.alliance']],
  ['membership', { asOf: '2025-06-01' }, ['france.alliance', 'russia.alliance']],
  ['stance', { ids: ['russia.force.2025-01-20'] }, ['russia.force.2025-01-20']],
  [
    'stance',
    { actors: ['russia', 'france'], positions: ['OPPOSE'] },
    ['france.force.2025-02-01', 'russia.force.2025-01-20'],
  ],
  ['stance', { issues: ['troops'] }, ['poland.troops.2025-01-15']],
  ['stance', { conditional: true }, ['poland.troops.2025-01-15']],
  ['stance', { conditional: false, actors: ['poland'] }, ['poland.force.2025-01-01']],
  ['stance', { confidenceAtLeast: 0.9 }, ['france.force.2025-01-01', 'france.force.2025-02-01']],
  [
    'stance',
    { confidenceAtLeast: 0 },
    ['france.force.2025-01-01', 'france.force.2025-02-01', 'poland.troops.2025-01-15'],
  ],
  ['statement', { actors: ['poland', 'russia'] }, ['st-3', 'st-4']],
  ['statement', { ids: ['st-1'], issues: ['force'] }, ['st-1']],
  ['statement', { topics: ['force', 'economy'] }, ['st-1', 'st-2', 'st-4']],
  ['statement', { topics: ['security'], excludeSources: ['paper', 'nobody'] }, ['st-1', 'st-3', 'st-4']],
  ['statement', { sources: ['paper'] }, ['st-2']],
  ['statement', { sources: ['paper'], excludeSources: ['paper'] }, []],
  ['statement', { from: '2025-01-15', to: '2025-02-01' }, ['st-3', 'st-4']],
  ['statement', { positions: ['OPPOSE'], kinds: ['VOTED'] }, ['st-2']],
  ['statement', { directness: ['INFERRED', 'ATTRIBUTED'] }, ['st-2', 'st-3']],
  ['statement', { reliability: ['C', 'D'] }, ['st-2']],
  ['claim', { by: ['france'] }, ['cl-2']],
  ['claim', { issues: ['troops'], ids: ['cl-1', 'cl-2'] }, ['cl-1']],
  ['claim', { from: '2025-01-15', to: '2025-01-16' }, ['cl-1']],
  ['condition', { metByPositions: true }, ['backing']],
  ['condition', { metByPositions: false, ids: ['mandate', 'backing'] }, ['mandate']],
  ['source', { publishers: ['Press', 'Agency'] }, ['paper', 'report']],
  ['source', { reliability: ['B', 'NOT_JUDGED'] }, ['note', 'report']],
  ['source', { from: '2025-01-06' }, ['paper']],
  ['source', { to: '2025-01-06', ids: ['report', 'note'] }, ['report']],
  ['event', { issues: ['troops'] }, ['summit']],
  ['event', { from: '2025-01-11' }, ['vote']],
  ['event', { to: '2025-01-11', ids: ['summit', 'vote'] }, ['summit']],
];

type OrderCase = { [K in Kind]: [K, Orders[K], string[], string[]] }[Kind];
const ORDERS: OrderCase[] = [
  [
    'actor',
    'name',
    ['party', 'france', 'poland', 'russia', 'alliance', 'minister'],
    ['minister', 'alliance', 'russia', 'poland', 'france', 'party'],
  ],
  ['issue', 'title', ['force', 'troops', 'trade'], ['trade', 'troops', 'force']],
  ['office', 'from', ['minister.party', 'minister.france'], ['minister.france', 'minister.party']],
  [
    'membership',
    'from',
    ['russia.alliance', 'france.alliance', 'poland.alliance'],
    ['poland.alliance', 'france.alliance', 'russia.alliance'],
  ],
  [
    'stance',
    'confidence',
    [
      'poland.force.2025-01-01',
      'russia.force.2025-01-20',
      'poland.troops.2025-01-15',
      'france.force.2025-01-01',
      'france.force.2025-02-01',
    ],
    [
      'france.force.2025-02-01',
      'france.force.2025-01-01',
      'poland.troops.2025-01-15',
      'poland.force.2025-01-01',
      'russia.force.2025-01-20',
    ],
  ],
  ['statement', 'date', ['st-1', 'st-3', 'st-4', 'st-2'], ['st-2', 'st-4', 'st-3', 'st-1']],
  ['claim', 'date', ['cl-1', 'cl-2'], ['cl-2', 'cl-1']],
  ['condition', 'title', ['mandate', 'backing'], ['backing', 'mandate']],
  ['source', 'publishedOn', ['note', 'report', 'paper'], ['paper', 'report', 'note']],
  ['source', 'title', ['paper', 'note', 'report'], ['report', 'note', 'paper']],
  ['event', 'startsOn', ['summit', 'vote'], ['vote', 'summit']],
  ['event', 'id', ['summit', 'vote'], ['vote', 'summit']],
];

export function describeListing(engine: TestEngine): void {
  describe('listing', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open();
      await load(graph, SAMPLE);
    });
    afterAll(() => graph.close());
    const window = { limit: 100 };

    it.each(RELATIONS)('lists each %s of a %s', async (kind, relation, parents, expected) => {
      const of = { relation, ids: parents } as never;
      const pages = await graph.list({ kind, of, order: { by: 'id' }, window });
      expect(pages.map(({ rows }) => rows.map(({ id }) => id))).toEqual(expected);
      expect(await graph.count({ kind, of })).toEqual(expected.map((ids) => ids.length));
    });

    it.each(FILTERS)('filters each %s by %o', async (kind, filter, expected) => {
      const [page] = await graph.list({ kind, filter: filter as never, order: { by: 'id' }, window });
      expect(page?.rows.map(({ id }) => id)).toEqual(expected);
      expect(await graph.count({ kind, filter: filter as never })).toEqual([expected.length]);
      const scanned: string[] = [];
      for await (const rows of graph.scan({ kind, filter: filter as never })) scanned.push(...rows.map(({ id }) => id));
      expect(scanned).toEqual(expected);
    });

    it('scans whole records', async () => {
      const scanned = [];
      for await (const rows of graph.scan({ kind: 'stance' })) scanned.push(...rows);
      expect(scanned).toEqual(SAMPLE.stance.filter(({ retractedAt }) => retractedAt === null));
    });

    it('scans what was known at an instant', async () => {
      for (const knownOn of [DAY_1, undefined]) {
        const [page] = await graph.list({
          kind: 'statement',
          ...(knownOn && { knownOn }),
          order: { by: 'id' },
          window,
        });
        const scanned = [];
        for await (const rows of graph.scan({ kind: 'statement', ...(knownOn && { knownOn }) })) scanned.push(...rows);
        expect(scanned).toEqual(page?.rows);
      }
    });

    it.each(ORDERS)('orders each %s by %s', async (kind, by, ascending, descending) => {
      for (const [expected, order] of [
        [ascending, { by }],
        [descending, { by, descending: true }],
      ] as const) {
        const [page] = await graph.list({ kind, order: order as never, window });
        expect(page?.rows.map(({ id }) => id)).toEqual(expected);
      }
    });

    it.each(KINDS)('lists each %s as get gives it', async (kind) => {
      const [page] = await graph.list({ kind, order: { by: 'id' }, window });
      const ids = page?.rows.map(({ id }) => id) ?? [];
      expect(ids.length).toBe((await graph.counts())[kind]);
      expect(page?.rows).toEqual(await graph.get(kind, ids));
    });

    it('lists what was known on an earlier day', async () => {
      const [then] = await graph.list({
        kind: 'actor',
        knownOn: DAY_1,
        filter: { types: ['COUNTRY'] },
        order: { by: 'id' },
        window,
      });
      expect(then?.rows.map(({ id }) => id)).toEqual(['atlantis', 'france', 'poland']);
      expect(
        await graph.count({ kind: 'membership', of: { relation: 'of', ids: ['alliance'] }, knownOn: DAY_1 }),
      ).toEqual([3]);
      expect(
        await graph.count({ kind: 'actor', filter: { memberOf: ['alliance'], onIssues: ['force'] }, knownOn: DAY_1 }),
      ).toEqual([2]);
    });

    it('answers no pages for no parents', async () => {
      const of = { relation: 'actor' as const, ids: [] };
      expect(await graph.list({ kind: 'stance', of, order: { by: 'id' }, window })).toEqual([]);
      expect(await graph.count({ kind: 'stance', of })).toEqual([]);
    });

    it.each([
      ['id', false],
      ['id', true],
      ['name', false],
      ['name', true],
    ] as const)(
      'pages by %s, descending: %s, to and fro, beyond the Basic Multilingual Plane too',
      async (by, descending) => {
        await load(graph, { actor: await missing(graph, PAGED) });
        const order = { by, descending };
        const filter = { ids: PAGED.map(({ id }) => id) };
        const [all] = await graph.list({ kind: 'actor', filter, order, window });
        const expected = [...PAGED]
          .sort((a, b) => compare(a[by], b[by]) * (descending ? -1 : 1) || compare(a.id, b.id))
          .map(({ id }) => id);
        expect(all?.rows.map(({ id }) => id)).toEqual(expected);
        expect(all).toMatchObject({ hasNext: false, hasPrevious: false });
        for (const limit of [1, 2, 3, 7]) {
          expect(await walk(graph, { order, filter, limit, backward: false })).toEqual(expected);
          expect(await walk(graph, { order, filter, limit, backward: true })).toEqual(expected);
        }
        const [first, last] = [all?.keys[1], all?.keys[5]];
        if (!first || !last) throw new Error('keys expected');
        const between = { limit: 100, after: first, before: last };
        const [middle] = await graph.list({ kind: 'actor', filter, order, window: between });
        expect(middle?.rows.map(({ id }) => id)).toEqual(expected.slice(2, 5));
        expect(middle).toMatchObject({ hasNext: true, hasPrevious: true });
        const [end] = await graph.list({
          kind: 'actor',
          filter,
          order,
          window: { ...between, limit: 2, backward: true },
        });
        expect(end?.rows.map(({ id }) => id)).toEqual(expected.slice(3, 5));
      },
    );

    it('pages under each parent by itself', async () => {
      const of = { relation: 'issue' as const, ids: ['force', 'troops', 'trade'] };
      const order = { by: 'date' as const, descending: true };
      const pages = await graph.list({ kind: 'statement', of, order, window: { limit: 1 } });
      expect(pages.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['st-2'], ['st-3'], []]);
      expect(pages.map(({ hasNext }) => hasNext)).toEqual([true, false, false]);
      expect(pages[0]?.keys).toEqual([{ key: '2025-02-01', id: 'st-2' }]);
    });

    it('finds what has no topic, and sources that nobody judged', async () => {
      await load(graph, {
        issue: [issue({ id: 'untagged' })],
        statement: [statement({ id: 'st-6', actor: 'poland', issue: 'untagged', source: 'note' })],
      });
      const ids = async (kind: 'issue' | 'statement', filter: Filters['statement']) =>
        (await graph.list({ kind, filter, order: { by: 'id' }, window }))[0]?.rows.map(({ id }) => id);
      expect(await ids('issue', { topics: ['-'] })).toEqual(['untagged']);
      expect(await ids('issue', { topics: ['economy', '-'] })).toEqual(['trade', 'untagged']);
      expect(await ids('statement', { topics: ['-'] })).toEqual(['st-6']);
      expect(await ids('statement', { topics: ['-', 'force'] })).toEqual(['st-1', 'st-2', 'st-4', 'st-6']);
      expect(await ids('statement', { reliability: ['NOT_JUDGED', 'C'] })).toEqual(['st-2', 'st-6']);
    });
  });
}

/** Names that tie, and that UTF-16 order would put differently. */
const PAGED = ['z', 'z', 'Z', '\uFF5E', '😀', '😀a', '', 'é', '\uD7FF', '\uFFFD', '👍'].map((name, at) =>
  actor({ id: `paged-${(at * 7) % 11}`, name }),
);

async function missing(graph: Graph, actors: typeof PAGED): Promise<typeof PAGED> {
  const found = await graph.get(
    'actor',
    actors.map(({ id }) => id),
  );
  return actors.filter((_, at) => found[at] === undefined);
}

function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

interface Walk {
  order: { by: Orders['actor']; descending: boolean };
  filter: Filters['actor'];
  limit: number;
  backward: boolean;
}

/** All ids, page by page. */
async function walk(graph: Graph, { order, filter, limit, backward }: Walk): Promise<string[]> {
  const ids: string[] = [];
  let at: { key: string | number; id: string } | undefined;
  for (;;) {
    const from = at === undefined ? {} : backward ? { before: at } : { after: at };
    const [page] = await graph.list({ kind: 'actor', filter, order, window: { limit, backward, ...from } });
    if (!page) throw new Error('a page expected');
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    const found = page.rows.map(({ id }) => id);
    if (backward) ids.unshift(...found);
    else ids.push(...found);
    at = backward ? page.keys[0] : page.keys.at(-1);
    if (!(backward ? page.hasPrevious : page.hasNext)) return ids;
  }
}
