/**
 * Constraints first, indexes after: on the embedded engine a constraint does not index, and on Neo4j an index of the
 * same name space is refused once the constraint has its own.
 */
export const SHARED_SCHEMA = [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE',
] as const;

/** What the embedded engine needs beside: the indexes that Neo4j's constraints bring along. */
export const EMBEDDED_SCHEMA = [
  'CREATE INDEX entity_by_id IF NOT EXISTS FOR (n:Entity) ON (n.id)',
  'CREATE INDEX meta_by_id IF NOT EXISTS FOR (n:Meta) ON (n.id)',
] as const;

/** What only Neo4j has: ordered, text and relationship indexes. */
export const NEO4J_SCHEMA = [
  'CREATE INDEX actor_by_sort IF NOT EXISTS FOR (n:Actor) ON (n.sort)',
  'CREATE INDEX stance_by_from IF NOT EXISTS FOR (n:Stance) ON (n.from)',
  'CREATE INDEX stance_by_issue IF NOT EXISTS FOR (n:Stance) ON (n.issue)',
  'CREATE INDEX statement_by_date IF NOT EXISTS FOR (n:Statement) ON (n.date)',
  'CREATE INDEX source_by_published IF NOT EXISTS FOR (n:Source) ON (n.publishedOn)',
  'CREATE INDEX office_by_id IF NOT EXISTS FOR ()-[r:REPRESENTS]-() ON (r.id)',
  'CREATE INDEX membership_by_id IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.id)',
  'CREATE TEXT INDEX searchable_words IF NOT EXISTS FOR (n:Searchable) ON (n.words)',
] as const;
