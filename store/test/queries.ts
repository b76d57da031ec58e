/** The Cypher texts behind the port's calls, for profiling; nothing here needs a test runner. */
export type { Query } from '../src/engine.ts';
export { toNeo4j } from '../src/neo4j/parameters.ts';
export { getClauses, getRecords } from '../src/queries/get.ts';
export { countRecords, listRecords } from '../src/queries/list.ts';
export { readMeta } from '../src/queries/meta.ts';
