import { mergeColumns } from '@stancegraph/analysis';
import { importBundles } from '@stancegraph/server/import-bundles';
import { importRollCalls } from '@stancegraph/server/import-roll-calls';
import { type Graph, openNeo4j } from '@stancegraph/store';
import { fetchJars, mayFetchNeo4j, Neo4jProcess } from '@stancegraph/store/testing/neo4j-process';
import { median } from '../measure/quantile.ts';
import { UN_SIZE } from '../projection/roll-calls.ts';
import { figure } from '../report/figures.ts';
import type { Section } from '../report/section.ts';
import { processMemory } from './process-memory.ts';
import { MAPPING, writeVotes } from './vote-files.ts';

const MEMORY = { heap: '4g', pageCache: '512m' };
const WAITS_MS = 600_000;
const COLD_READS = 5;
/** By then Java has compiled what the database does for it. */
const WARMING_READS = 4;
const clock = () => new Date();
const ONE_VOTE = `{"stancegraph": 1, "statements": [{"id": "one-more", "actor": "country-00001", "issue": "rc-roll-call-00001",
  "date": "2020-01-01", "position": "SUPPORT", "kind": "VOTED", "source": "record-roll-call-00001", "directness": "OWN_WORDS"}]}`;

/** Votes in the number of all UN roll calls into a Neo4j of its own, and how fast they come out again. */
export async function wholeImport(): Promise<Section> {
  const section: Section = {
    title: 'All votes of the UN on Neo4j',
    about:
      `${UN_SIZE.statements.toLocaleString('en')} invented votes through the whole import of roll calls, into a Neo4j with ` +
      `a heap of ${MEMORY.heap} and a page cache of ${MEMORY.pageCache}. Cold: by a server that has just opened the graph. ` +
      `A database that runs has answered it ${WARMING_READS} times before, to servers that opened it then; the figure is ` +
      `the median of ${COLD_READS}. Wall-clock time.`,
    tables: [],
    notRun: [],
  };
  if (process.env.STANCEGRAPH_BENCH_VOTES !== '1' || !mayFetchNeo4j()) {
    const wanted = 'STANCEGRAPH_BENCH_VOTES=1 and STANCEGRAPH_TEST_NEO4J=fetch';
    return { ...section, notRun: [`it takes several minutes; ask for it by ${wanted}.`] };
  }
  const server = await Neo4jProcess.prepare(await fetchJars(), MEMORY);
  const votes = writeVotes(UN_SIZE);
  try {
    await server.start();
    return { ...section, tables: [await measure(server, votes.file)] };
  } finally {
    await server.stop();
    votes.remove();
  }
}

async function measure(server: Neo4jProcess, file: string): Promise<Section['tables'][number]> {
  const open = () =>
    openNeo4j({ uri: server.uri, user: 'neo4j', password: '', timeoutMs: WAITS_MS, writeTimeoutMs: WAITS_MS });
  const graph = await open();
  try {
    const intake = await timed(() => importRollCalls(graph, { votes: file }, MAPPING, { clock }));
    const memory = processMemory(server.pid);
    const [afterImport = 0] = await readCold(open, WARMING_READS);
    const running = median(await readCold(open, COLD_READS));
    const kept = await graph.statementColumns({});
    const before = await graph.state();
    const small = await timed(() => importBundles(graph, [{ name: 'one.json', text: ONE_VOTE }], { clock }));
    const update = await timed(async () => {
      const ids = await graph.changedIds(before, await graph.state());
      if (ids === undefined) throw new Error('the store does not know what a small write wrote');
      return mergeColumns(kept, await graph.statementColumns({ ids }), []);
    });
    if (update.answer.ids.length !== kept.ids.length + 1) throw new Error('the update missed the new vote');
    await server.kill();
    await server.start();
    const [afterStart = 0] = await readCold(open, 1);
    const reset = await timed(() => graph.reset());
    const perSecond = (UN_SIZE.statements / intake.ms) * 1000;
    return {
      title: 'Import and reads',
      columns: ['what', 'figure'],
      rows: [
        ['import, s', figure(intake.ms / 1000)],
        ['votes a second', figure(perSecond)],
        [
          'memory of the database process afterwards / at most, MB',
          memory ? `${figure(memory.now)} / ${figure(memory.most)}` : '',
        ],
        ['cold read of all statements in columns, from a database that runs, ms', figure(running)],
        ['likewise, its first after the import, ms', figure(afterImport)],
        ['likewise, its first after the start of Java, ms', figure(afterStart)],
        ['a bundle of one more vote, ms', figure(small.ms)],
        ['the columns brought up to date with it, ms', figure(update.ms)],
        ['reset, s', figure(reset.ms / 1000)],
      ],
    };
  } finally {
    await graph.close();
  }
}

/** How long each of so many reads took, in milliseconds. */
async function readCold(open: () => Promise<Graph>, times: number): Promise<number[]> {
  const took: number[] = [];
  for (let read = 0; read < times; read++) {
    const graph = await open();
    try {
      await graph.state();
      took.push((await timed(() => graph.statementColumns({}))).ms);
    } finally {
      await graph.close();
    }
  }
  return took;
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; answer: T }> {
  const started = performance.now();
  const answer = await work();
  return { ms: performance.now() - started, answer };
}
