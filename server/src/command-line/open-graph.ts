import { join, resolve } from 'node:path';
import { type Graph, openEmbedded, openNeo4j } from '@stancegraph/store';
import { UsageError } from './failure.ts';

type Environment = Record<string, string | undefined>;

/** Where the graph is, without secrets. */
export function graphAddress(env: Environment = process.env): string {
  const { NEO4J_URI: uri } = env;
  if (!uri) return embeddedPath(env);
  if (!URL.canParse(uri)) return uri;
  const { protocol, host } = new URL(uri);
  return `${protocol}//${host}`;
}

/** The graph that the environment names: the embedded one by default, a Neo4j where `NEO4J_URI` is set. */
export async function openGraph(env: Environment = process.env): Promise<Graph> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database } = env;
  if (!uri) return openEmbedded({ path: embeddedPath(env) });
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/./.test(uri)) {
    throw new UsageError(`NEO4J_URI must look like neo4j://host:7687 or bolt://host:7687, not "${graphAddress(env)}"`);
  }
  return openNeo4j({ uri, user, password, database });
}

/** Opens the graph for one piece of work and closes it whatever happens. */
export async function withGraph<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openGraph();
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

function embeddedPath({ STANCEGRAPH_DATA: folder }: Environment): string {
  return join(resolve(folder || '.data'), 'graph.grafeo');
}
