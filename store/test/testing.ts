export { emptyGraphs, type OpenOptions, type TestEngine } from './neo4j/empty-graphs.ts';
export { fetchJars } from './neo4j/fetch-jars.ts';
export { Neo4jProcess } from './neo4j/neo4j-process.ts';
export { mayFetchNeo4j, startNeo4j, type TestNeo4j } from './neo4j/start-neo4j.ts';
