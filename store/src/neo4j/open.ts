import neo4j from 'neo4j-driver';
import { CypherGraph } from '../cypher-graph.ts';
import type { Graph } from '../port.ts';
import { Neo4jEngine } from './engine.ts';

export interface Neo4jOptions {
  /** `neo4j://` (a cluster, routed) or `bolt://`, with `+s` for TLS. */
  uri: string;
  user: string;
  password: string;
  /** Left out: the user's home database. */
  database?: string | undefined;
  /** Milliseconds for a read that names none of its own. */
  timeoutMs?: number;
  /** Milliseconds for a write. */
  writeTimeoutMs?: number;
  /** Connections open at once; requests beyond wait up to `acquisitionTimeoutMs`, then end in `Unavailable`. */
  poolSize?: number;
  acquisitionTimeoutMs?: number;
  /** Told the name of every query that is run. */
  onQuery?: (name: string) => void;
}

/**
 * The graph in a Neo4j. Does not wait for the database: while it is away, requests end in `Unavailable`; constraints
 * and indexes are made before the first write.
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Graph> {
  const { uri, user, password, database, timeoutMs = 15_000, writeTimeoutMs = 120_000, onQuery } = options;
  const { poolSize = 50, acquisitionTimeoutMs = 5_000 } = options;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    userAgent: 'stancegraph',
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize,
    connectionAcquisitionTimeout: acquisitionTimeoutMs,
    connectionTimeout: Math.min(acquisitionTimeoutMs, timeoutMs),
    maxTransactionRetryTime: timeoutMs,
  });
  return new CypherGraph(new Neo4jEngine(driver, { database, timeoutMs, writeTimeoutMs, onQuery }));
}
