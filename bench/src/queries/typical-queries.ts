import { importBundles } from '@stancegraph/server/import-bundles';
import type { TestNeo4j } from '@stancegraph/store/testing/start-neo4j';
import { type BenchEngine, embeddedEngine, neo4jEngine } from '../graph/engines.ts';
import { seedBundles } from '../graph/seed-bundles.ts';
import type { Section, Table } from '../report/section.ts';
import { measureQuestion } from './measure-question.ts';
import { QUESTIONS } from './questions.ts';

const COLUMNS = [
  'query',
  'GraphQL p50 ms',
  'p95',
  'port alone p50 ms',
  'p95',
  'GraphQL / port',
  'store calls',
  'cold ms',
  'cold / warm',
];

/** Five typical queries over the seed, through the application and by the port alone, on every engine there is. */
export async function typicalQueries(neo4j: TestNeo4j | undefined): Promise<Section> {
  const others = neo4j ? [await neo4jEngine(neo4j)] : [];
  const engines = [embeddedEngine(), ...others];
  const tables: Table[] = [];
  try {
    for (const engine of engines) tables.push(await measureOn(engine));
  } finally {
    await Promise.all(engines.map(({ dispose }) => dispose()));
  }
  return {
    title: 'Typical queries',
    about:
      'Over the seed, in process through the whole application (HTTP request, limits, validation, resolvers, response), ' +
      'beside the same store calls made directly on the port. Warm: the same request again and again. ' +
      'Cold: the first request to an application that was just made over a graph that was just opened; median of 5.',
    tables,
    notRun: neo4j ? [] : ['the queries on Neo4j; set NEO4J_URI (it is emptied) or STANCEGRAPH_TEST_NEO4J=fetch.'],
  };
}

async function measureOn(engine: BenchEngine): Promise<Table> {
  const graph = await engine.open();
  await importBundles(graph, seedBundles(), { clock: () => new Date() });
  await graph.close();
  const rows: string[][] = [];
  for (const [name, question] of Object.entries(QUESTIONS)) {
    rows.push([name, ...(await measureQuestion(engine, question))]);
  }
  return { title: engine.name, columns: COLUMNS, rows };
}
