import { DIRECTNESSES, KINDS, POSITIONS, RELIABILITIES, STATEMENT_KINDS } from '@stancegraph/analysis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, Unavailable } from '../../src/index.ts';
import type { TestEngine } from '../testing.ts';
import { asListed } from './as-listed.ts';
import { load } from './loaded.ts';
import { actor, DAY_1, DAY_2, source, statement } from './records.ts';
import { SAMPLE } from './sample.ts';

/** Texts that are data and nothing else. */
const HOSTILE = [
  `'"\`\\`,
  `'}) DETACH DELETE n //`,
  '$ids {x} $y %s',
  '/* comment */ UNION ALL MATCH (n) RETURN n',
  '😀👩‍👩‍👧 é e\u0301',
  '\u202Eעברית العربية\u202C',
  'line\nbreak\ttab\r\u2028',
  '\uFFFD\u200B\uFEFF',
  '<script>alert(1)</script>',
  ' blank at both ends ',
];

export function describeReading(engine: TestEngine): void {
  describe('reading', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open();
      await load(graph, SAMPLE);
    });
    afterAll(() => graph.close());

    it('answers at the places of the ids, also repeated, foreign and unknown ones', async () => {
      const found = await graph.get('actor', ['poland', 'nobody', 'france', 'poland', 'force', 'atlantis']);
      expect(found.map((record) => record?.id)).toEqual([
        'poland',
        undefined,
        'france',
        'poland',
        undefined,
        undefined,
      ]);
      expect(await graph.get('actor', [])).toEqual([]);
    });

    it.each(KINDS)('gets and finds every visible %s as it was given', async (kind) => {
      const given = SAMPLE[kind].filter(({ retractedAt }) => retractedAt === null);
      const expected = given.map((record) =>
        'statuses' in record
          ? { ...record, statuses: record.statuses.filter(({ retractedAt }) => !retractedAt) }
          : record,
      );
      const ids = given.map(({ id }) => id);
      expect(await graph.get(kind, ids)).toEqual(expected.map(asListed));
      expect(await graph.find(ids)).toEqual(expected.map((record) => ({ kind, record })));
    });

    it('gives the clauses of stances at their places', async () => {
      const stances = SAMPLE.stance.toReversed();
      const clauses = await graph.clauses(['nobody', ...stances.map(({ id }) => id), 'france']);
      expect(clauses).toEqual([[], ...stances.map((stance) => stance.clauses), []]);
      expect(await graph.clauses([])).toEqual([]);
    });

    it('finds a record whatever its kind', async () => {
      const ids = KINDS.map((kind) => SAMPLE[kind][0]?.id ?? '');
      const found = await graph.find([...ids, 'nobody', 'atlantis']);
      expect(found.map((tagged) => tagged?.kind)).toEqual([...KINDS, undefined, undefined]);
      expect(found.map((tagged) => tagged?.record.id)).toEqual([...ids, undefined, undefined]);
    });

    it('finds retracted records when asked to, with all their parts', async () => {
      const [atlantis, mandate] = await graph.find(['atlantis', 'mandate'], { retracted: true });
      expect(atlantis?.record).toEqual(SAMPLE.actor[3]);
      expect(mandate?.kind === 'condition' && mandate.record.statuses.map(({ is }) => is)).toEqual([
        'UNMET',
        'UNKNOWN',
        'MET',
      ]);
    });

    it('shows what was known on an earlier day', async () => {
      const knownOn = async (day: string) =>
        (await graph.get('actor', ['france', 'russia', 'atlantis'], { knownOn: day })).map((a) => a?.id);
      expect(await knownOn('2024-12-31T00:00:00.000Z')).toEqual([undefined, undefined, undefined]);
      expect(await knownOn(DAY_1)).toEqual(['france', undefined, 'atlantis']);
      expect(await knownOn(DAY_2)).toEqual(['france', 'russia', 'atlantis']);
      expect(await knownOn('2025-01-03T00:00:00.000Z')).toEqual(['france', 'russia', undefined]);
      const statuses = async (day: string) =>
        (await graph.get('condition', ['mandate'], { knownOn: day }))[0]?.statuses.map(({ is }) => is);
      expect(await statuses(DAY_1)).toEqual(['UNMET', 'UNKNOWN']);
      expect(await statuses(DAY_2)).toEqual(['UNMET', 'UNKNOWN', 'MET']);
      const found = await graph.find(['russia', 'atlantis'], { knownOn: DAY_1 });
      expect(found.map((tagged) => tagged?.record.id)).toEqual([undefined, 'atlantis']);
    });

    it('counts the live records of each kind', async () => {
      const expected = Object.fromEntries(
        KINDS.map((kind) => [kind, SAMPLE[kind].filter(({ retractedAt }) => retractedAt === null).length]),
      );
      expect(await graph.counts()).toEqual(expected);
    });

    it('reads the world with all its times, by id', async () => {
      const world = await graph.world();
      const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();
      expect(world.actors.map(({ id }) => id)).toEqual(ids(SAMPLE.actor));
      expect(world.issues.map(({ id }) => id)).toEqual(ids(SAMPLE.issue));
      expect(world.offices.map(({ id }) => id)).toEqual(ids(SAMPLE.office));
      expect(world.memberships.map(({ id }) => id)).toEqual(ids(SAMPLE.membership));
      expect(world.stances.map(({ id }) => id)).toEqual(ids(SAMPLE.stance));
      expect(world.conditions.map(({ statuses }) => statuses.length)).toEqual([0, 3]);
      expect(world.actors.find(({ id }) => id === 'atlantis')).toEqual(SAMPLE.actor[3]);
    });

    it('reads statements in columns, retracted ones included', async () => {
      const columns = await graph.statementColumns({});
      const rows = columns.ids.map((id, at) => ({
        id,
        actor: columns.actors[columns.actor[at] ?? -1],
        issue: columns.issues[columns.issue[at] ?? -1],
        source: columns.sources[columns.source[at] ?? -1],
        date: instant(columns.day[at], 86_400_000)?.slice(0, 10),
        position: POSITIONS[columns.position[at] ?? -1],
        value: Number.isNaN(columns.value[at]) ? null : columns.value[at],
        kind: STATEMENT_KINDS[columns.kind[at] ?? -1],
        credibility: columns.credibility[at] || null,
        directness: DIRECTNESSES[columns.directness[at] ?? -1],
        utterance: columns.utterances[columns.utterance[at] ?? -1] ?? null,
        recordedAt: instant(columns.recorded[at]),
        retractedAt: instant(columns.retracted[at]),
      }));
      const byId = rows.sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId).toEqual(
        SAMPLE.statement.map((given) => expect.objectContaining(pick(given, Object.keys(byId[0] ?? {})))),
      );
      const judged = columns.sources.map((id, at) => [id, RELIABILITIES[columns.reliabilities[at] ?? -1] ?? null]);
      const given = new Map(SAMPLE.source.map(({ id, reliability }) => [id, reliability]));
      expect(judged).toEqual(columns.sources.map((id) => [id, given.get(id)]));
      expect((await graph.statementColumns({ issues: ['troops', 'troops', 'trade'] })).ids).toEqual(['st-3']);
      expect((await graph.statementColumns({ issues: [] })).ids).toEqual([]);
    });

    it('takes any text as data', async () => {
      const hostile = HOSTILE.map((name, at) => actor({ id: `hostile-${at}`, name, aliases: [name, ''] }));
      await load(graph, { actor: hostile });
      expect(
        await graph.get(
          'actor',
          hostile.map(({ id }) => id),
        ),
      ).toEqual(hostile);
      for (const text of HOSTILE) {
        expect(await graph.get('actor', [text])).toEqual([undefined]);
        expect(await graph.find([text])).toEqual([undefined]);
        expect(await graph.count({ kind: 'actor', of: { relation: 'event', ids: [text] } })).toEqual([0]);
        expect(await graph.count({ kind: 'statement', filter: { actors: [text], from: text, kinds: [text] } })).toEqual(
          [0],
        );
        await graph.search({ text, limit: 10 });
        await graph.neighbourhood({ ids: [text], depth: 1, limit: 5, asOf: text });
        await graph.list({
          kind: 'actor',
          order: { by: 'name' },
          window: { limit: 3, after: { key: text, id: text } },
        });
      }
      expect((await graph.counts()).actor).toBe(6 + HOSTILE.length);
    });

    it('keeps long texts', async () => {
      const long = statement({
        id: 'long',
        actor: 'france',
        issue: 'trade',
        summary: 'wörd '.repeat(2000).trim(),
        quote: longWords(),
      });
      await load(graph, { statement: [long], source: [source({ id: 'wordy', title: 'x'.repeat(500) })] });
      expect(await graph.get('statement', ['long'])).toEqual([long]);
      expect((await graph.search({ text: 'WORD', limit: 5 })).hits.map(({ id }) => id)).toEqual(['long']);
    });

    it('ends in Unavailable when the caller goes', async () => {
      await expect(graph.world({ signal: AbortSignal.abort() })).rejects.toThrow(Unavailable);
      const leaving = new AbortController();
      const reading = graph.world({ signal: leaving.signal });
      leaving.abort();
      await expect(reading).rejects.toThrow(Unavailable);
    });
  });
}

/** The ISO instant of a time in columns; null = never. */
function instant(time: number | undefined, milliseconds = 1): string | null {
  return time === undefined || time === Number.POSITIVE_INFINITY ? null : new Date(time * milliseconds).toISOString();
}

function pick(record: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
}

/** 10,000 characters of different words beyond Latin: more than a text index takes. */
function longWords(): string {
  return Array.from({ length: 1250 }, (_, at) => `слово${at}`)
    .join(' ')
    .slice(0, 10_000)
    .trim();
}
