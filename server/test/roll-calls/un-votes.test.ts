import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Graph } from '@stancegraph/store';
import { emptyGraphs } from '@stancegraph/store/testing';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importRollCalls } from '../../src/roll-calls/import-roll-calls.ts';
import type { Mapping } from '../../src/roll-calls/mapping.ts';
import { readMapping } from '../../src/roll-calls/read-mapping.ts';
import type { RollCallFiles } from '../../src/roll-calls/survey.ts';
import { graphql } from '../api/graphql.ts';
import { testServer } from '../api/test-server.ts';
import { SHARED_FOLDER } from '../seed/seed-files.ts';
import { describeWithShared } from '../seed/shared-data.ts';
import { VoteFiles } from './invented-votes.ts';

const VOTES = 'data/unvotes/un_votes.csv.gz';
const CALLS = 'data/unvotes/un_roll_calls.csv.gz';
const TOPICS = 'data/unvotes/un_roll_call_issues.csv.gz';
const [A, B] = ['France', 'Israel'];
const DECADE = { from: '1990-01-01', to: '2000-01-01' };

const unpacked = (file: string): string => gunzipSync(readFileSync(join(SHARED_FOLDER, file))).toString('utf8');
const rowsOf = (text: string) => Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
const clock = () => new Date('2026-02-01T00:00:00Z');
const unMapping = (): Mapping => {
  const name = join(import.meta.dirname, '../../roll-calls/un-votes.map.yaml');
  return readMapping({ name, text: readFileSync(name) });
};

const NETWORK = graphql(`
  query Agreement($actors: [ID!], $window: DateRange) {
    coalitionNetwork(
      input: {
        actors: $actors
        basis: STATEMENTS
        window: $window
        level: SELF
        aggregation: CONGRUENCE
        normalization: NONE
        duplicates: INCLUDE
        communities: NONE
      }
    ) {
      edges {
        congruence
        conflict
      }
    }
  }
`);

/** Roll calls of the decade in which both voted: the sum of 1 - |difference| / 2 over them, vote by vote. */
function countAgreement(votes: readonly Record<string, string>[]): number {
  const values: Record<string, number> = { yes: 1, abstain: 0, no: -1 };
  const dates = new Map(rowsOf(unpacked(CALLS)).map(({ rcid, date }) => [rcid, date ?? '']));
  const ofFirst = new Map(votes.filter(({ country }) => country === A).map(({ rcid, vote }) => [rcid, vote ?? '']));
  let sum = 0;
  for (const { rcid, country, vote = '' } of votes) {
    const date = dates.get(rcid) ?? '';
    const other = ofFirst.get(rcid);
    if (country !== B || other === undefined || date < DECADE.from || date >= DECADE.to) continue;
    sum += 1 - Math.abs((values[vote] ?? 0) - (values[other] ?? 0)) / 2;
  }
  return sum;
}

describeWithShared('the votes of the UN General Assembly', [VOTES, CALLS, TOPICS], () => {
  const disk = new VoteFiles();
  afterAll(() => disk.remove());

  describe('all of them, on the embedded engine', () => {
    const files: RollCallFiles = {
      votes: join(SHARED_FOLDER, VOTES),
      calls: join(SHARED_FOLDER, CALLS),
      topics: join(SHARED_FOLDER, TOPICS),
    };
    let graph: Graph;
    let dispose: () => Promise<void>;
    beforeAll(async () => {
      const [engine] = await emptyGraphs();
      if (engine?.engine !== 'embedded') throw new Error('the embedded engine is not the first');
      graph = await engine.open({ timeoutMs: 120_000 });
      dispose = engine.dispose;
      const started = performance.now();
      await importRollCalls(graph, files, unMapping(), { clock });
      const seconds = (performance.now() - started) / 1000;
      const megabytes = Math.round(process.memoryUsage().rss / 1e6);
      console.info(`870,109 votes in ${seconds.toFixed(0)} s; ${megabytes} MB with the graph`);
    });
    afterAll(async () => {
      await graph.close();
      await dispose();
    });

    test('are there: statements, countries, roll calls', async () => {
      expect(await graph.counts()).toMatchObject({
        statement: 870_109,
        actor: 200,
        issue: 6203,
        source: 74,
        stance: 0,
      });
      expect(await graph.count({ kind: 'statement', of: { relation: 'actor', ids: ['namibia', 'zanzibar'] } })).toEqual(
        [2455, 2],
      );
      const former = ['namibia', 'czechoslovakia', 'yugoslavia', 'german-democratic-republic'];
      const codes = (await graph.get('actor', former)).map((actor) => actor?.iso2);
      expect(codes).toEqual(['NA', null, null, null]);
      const [call] = await graph.get('issue', ['un-rc-5']);
      expect(call?.question).toContain('"MEMBERS PRESENT AND VOTING", IN CALCULATING THE MAJORITY VOTE.');
    });

    test('change nothing the second time', async () => {
      const before = await graph.state();
      const { created, unchanged, state } = await importRollCalls(graph, files, unMapping(), { clock });
      expect(state).toEqual(before);
      expect([created.statement, unchanged.statement]).toEqual([0, 870_109]);
    });

    test('agree over a decade as a count vote by vote says', async () => {
      const server = testServer(graph, { timeoutMs: 120_000 });
      const actors = ['france', 'israel'];
      const { coalitionNetwork } = await server.get(NETWORK, { actors, window: DECADE });
      const counted = countAgreement(rowsOf(unpacked(VOTES)));
      expect(counted).toBeGreaterThan(100);
      expect(coalitionNetwork.edges[0]?.congruence).toBeCloseTo(counted, 6);
    });
  });

  describe('fifty thousand of them, on Neo4j', async () => {
    const neo4j = (await emptyGraphs()).find(({ engine }) => engine === 'neo4j');
    test.runIf(neo4j !== undefined)('are there, once', async () => {
      const text = unpacked(VOTES).split('\n').slice(0, 50_001).join('\n');
      const files = {
        votes: disk.write('votes.csv.gz', text),
        calls: join(SHARED_FOLDER, CALLS),
        topics: join(SHARED_FOLDER, TOPICS),
      };
      const graph = await neo4j?.open({ timeoutMs: 120_000 });
      if (!graph) throw new Error('there is no Neo4j');
      try {
        const started = performance.now();
        const { created, state } = await importRollCalls(graph, files, unMapping(), { clock });
        console.info(`50,000 votes into Neo4j in ${((performance.now() - started) / 1000).toFixed(0)} s`);
        expect(created.statement).toBe(50_000);
        expect(await graph.counts()).toMatchObject({ statement: 50_000, issue: created.issue });
        expect(await importRollCalls(graph, files, unMapping(), { clock })).toMatchObject({ state });
        const { ids } = await graph.statementColumns({});
        expect(new Set(ids).size).toBe(50_000);
      } finally {
        await graph.reset();
        await graph.close();
      }
    });
  });
});
