export { emptyGraphs, type OpenOptions, type TestEngine } from './neo4j/empty-graphs.ts';
export { startNeo4j, type TestNeo4j } from './neo4j/start-neo4j.ts';
