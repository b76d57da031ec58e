import { importBundles } from '@stancegraph/server/import-bundles';
import { openNeo4j } from '@stancegraph/store';
import type { TestNeo4j } from '@stancegraph/store/testing/start-neo4j';
import neo4j from 'neo4j-driver';
import { Neo4jGraphQLPeer } from '../peers/neo4j-graphql.ts';
import { figure, times } from '../report/figures.ts';
import type { Section, Table } from '../report/section.ts';
import { type Compared, compare } from './compare.ts';
import { COMPARISONS } from './comparisons.ts';
import { denseWorld } from './dense-world.ts';

/** Times the hits of the hand-written query, once the database's statistics are settled. */
const LIMIT = 2;
const PEER = '@neo4j/graphql';
const ABOUT = `100 actors with 40 stances each, 4,000 statements. Ours: every Cypher query that the application runs for the
GraphQL question, by PROFILE. By hand: one query for the same answer, which is compared. At most ${LIMIT} times once Neo4j
has sampled its indexes again; until then its planner knows nothing of what was just imported. \`@neo4j/graphql\` is asked
the same of the same database. Times are medians of warm runs; ours once told each time that the graph has changed, so
that it reads all of it, and once of a revision whose pages it keeps.`;

/** What our list queries ask of Neo4j's storage, beside a query written by hand for the same answer. */
export async function databaseHits(server: TestNeo4j | undefined): Promise<Section> {
  const section: Section = { title: 'Database hits on Neo4j', about: ABOUT, tables: [], notRun: [] };
  if (!server) {
    return { ...section, notRun: ['it needs a Neo4j; set NEO4J_URI (it is emptied) or STANCEGRAPH_TEST_NEO4J=fetch.'] };
  }
  const { uri, user, password } = server;
  const graph = await openNeo4j({ uri, user, password });
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const peer = await Neo4jGraphQLPeer.over(driver);
  const compareAll = async (): Promise<Compared[]> => {
    const compared: Compared[] = [];
    for (const comparison of COMPARISONS) compared.push(await compare(graph, driver, comparison, peer));
    return compared;
  };
  try {
    await graph.reset();
    await importBundles(graph, [{ name: 'dense.json', text: denseWorld() }], { clock: () => new Date() });
    const fresh = await compareAll();
    await driver.executeQuery('CALL db.prepareForReplanning(60)');
    const settled = await compareAll();
    const broken = settled.filter(({ ours, byHand }) => ours > LIMIT * byHand);
    return {
      ...section,
      tables: [toTable('Settled statistics', settled), toTable('Right after the import', fresh), timeTable(settled)],
      broken: broken.map(
        ({ name, ours, byHand }) => `${name}: ${times(ours / byHand)} the hits of the hand-written query.`,
      ),
    };
  } finally {
    await graph.reset();
    await Promise.all([graph.close(), driver.close()]);
  }
}

function toTable(title: string, compared: readonly Compared[]): Table {
  return {
    title,
    columns: ['query', 'hits of ours', 'hits by hand', 'ours / by hand', 'queries of ours', `${PEER} / by hand`],
    rows: compared.map(({ name, ours, byHand, queries, peer }) => [
      ...[name, figure(ours), figure(byHand), times(ours / byHand), String(queries), times(peer / byHand)],
    ]),
  };
}

function timeTable(compared: readonly Compared[]): Table {
  const columns = ['query', 'bare driver, by hand, p50 ms', 'ours, read anew', 'ours, of a kept revision', PEER];
  const rows = compared.map(({ name, ms }) => {
    const others = [ms.ours, ms.kept, ms.peer].map((time) => `${figure(time)} (${times(time / ms.byHand)})`);
    return [name, figure(ms.byHand), ...others];
  });
  return { title: 'Time, in one run on the same database', columns, rows };
}
