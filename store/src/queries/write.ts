import type { Query, Value } from '../engine.ts';

/** Every write answers one row `{done}`: how many of the given rows found what they name. */

export type Rows = readonly { readonly [name: string]: Value }[];

/** Rows `{id, ...properties}`. Labels come from the fixed lists of `kinds/`. */
export function createNodes(labels: string, rows: Rows): Query {
  return {
    name: 'nodes.create',
    text: `/* nodes.create */
UNWIND $rows AS row
CREATE (n:Entity:${labels})
SET n = row
RETURN count(n) AS done`,
    parameters: { rows },
  };
}

/** Rows `{id, ...properties}` replace what the node held. */
export function replaceNodes(searchable: boolean, rows: Rows): Query {
  return {
    name: 'nodes.replace',
    text: `/* nodes.replace */
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n = row
${searchable ? 'SET' : 'REMOVE'} n:Searchable
RETURN count(n) AS done`,
    parameters: { rows },
  };
}

/** Rows `{from, to, properties}`. */
export function createLinks(type: string, rows: Rows): Query {
  return {
    name: `${type}.create`,
    text: `/* ${type}.create */
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:${type}]->(b)
SET r = row.properties
RETURN count(r) AS done`,
    parameters: { rows },
  };
}

/** Rows `{id, from, to, properties}`: records that are relationships. */
export function replaceLinks(type: string, rows: Rows): Query {
  return {
    name: `${type}.replace`,
    text: `/* ${type}.replace */
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r:${type}]->(:Entity {id: row.to})
WHERE r.id = row.id
SET r = row.properties
RETURN count(r) AS done`,
    parameters: { rows },
  };
}

/** Rows `{owner, properties}`: a condition's status entries. */
export function createParts(rows: Rows): Query {
  return {
    name: 'statuses.create',
    text: `/* statuses.create */
UNWIND $rows AS row
MATCH (c:Entity {id: row.owner})
CREATE (c)-[:HAD_STATUS]->(e:StatusEntry)
SET e = row.properties
RETURN count(e) AS done`,
    parameters: { rows },
  };
}

/** Rows `{owner, id, source}`. */
export function createPartSources(rows: Rows): Query {
  return {
    name: 'statuses.source',
    text: `/* statuses.source */
UNWIND $rows AS row
MATCH (:Entity {id: row.owner})-[:HAD_STATUS]->(e:StatusEntry)
WHERE e.id = row.id
MATCH (s:Entity {id: row.source})
CREATE (e)-[r:REPORTED_IN]->(s)
RETURN count(r) AS done`,
    parameters: { rows },
  };
}

/** Removes the relationships of these types that the nodes own, before they are written anew. */
export function deleteLinks(types: readonly string[], direction: 'out' | 'in', ids: readonly string[]): Query {
  const pattern = direction === 'out' ? `-[r:${types.join('|')}]->()` : `<-[r:${types.join('|')}]-()`;
  return {
    name: 'links.delete',
    text: `/* links.delete */\nUNWIND $ids AS id\nMATCH (n:Entity {id: id})\nMATCH (n)${pattern}\nDELETE r`,
    parameters: { ids },
  };
}

export function deleteParts(ids: readonly string[]): Query {
  return {
    name: 'statuses.delete',
    text: `/* statuses.delete */
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:HAD_STATUS]->(e:StatusEntry)
DETACH DELETE e`,
    parameters: { ids },
  };
}

/** One row `{done}`: how many of the ids are entities. */
export function countEntities(ids: readonly string[]): Query {
  return {
    name: 'entities.count',
    text: '/* entities.count */\nUNWIND $ids AS id\nMATCH (n:Entity {id: id})\nRETURN count(n) AS done',
    parameters: { ids },
  };
}

/** One row `{done}`: how many relationships have one of the ids. */
export function countTies(ids: readonly string[]): Query {
  return {
    name: 'ties.count',
    text: '/* ties.count */\nMATCH (:Entity)-[r:REPRESENTS|MEMBER_OF]->(:Entity)\nWHERE r.id IN $ids\nRETURN count(r) AS done',
    parameters: { ids },
  };
}
