/** A Neo4j of one's own; nothing here needs a test runner. */
export { fetchJars } from './fetch-jars.ts';
export { Neo4jProcess } from './neo4j-process.ts';
export { mayFetchNeo4j } from './start-neo4j.ts';
