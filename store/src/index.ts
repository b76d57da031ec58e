export { type EmbeddedOptions, openEmbedded } from './embedded/open.ts';
export { EMPTY_REVISION } from './empty-revision.ts';
export * from './errors.ts';
export { type Neo4jOptions, openNeo4j } from './neo4j/open.ts';
export type * from './port.ts';
