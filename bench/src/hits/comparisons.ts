import type { Question } from '../graph/application.ts';

/** A question to the application and the Cypher that a person who knows the model writes for the same answer. */
export interface Comparison {
  name: string;
  question: Question;
  /** Rows `{row}`: the nodes of the list, in the shape of the application's answer. */
  byHand: string;
  /** The same question to `@neo4j/graphql`, whose answer has single records as lists of one. */
  peer: string;
  nodesOf(data: Record<string, unknown>): unknown[];
}

const listOf = (data: Record<string, unknown>, field: string): unknown[] => (data[field] as { nodes: unknown[] }).nodes;

export const COMPARISONS: readonly Comparison[] = [
  {
    name: '50 actors with their first 20 stances',
    question: {
      query: `{
        actors(first: 50, orderBy: NAME_ASC) {
          nodes { id name stances(first: 20, orderBy: FROM_DESC) { nodes { id position from issue { id title } } } }
        }
      }`,
    },
    byHand: `MATCH (a:Actor) WHERE a.retractedAt IS NULL
WITH a ORDER BY a.sort, a.id LIMIT 50
CALL (a) {
  MATCH (a)-[:HOLDS]->(s:Stance) WHERE s.retractedAt IS NULL
  WITH s ORDER BY s.from DESC, s.id LIMIT 20
  MATCH (s)-[:ON]->(i:Issue)
  RETURN collect(s{.id, .position, .from, issue: i{.id, .title}}) AS stances
}
RETURN a{.id, .name, stances: {nodes: stances}} AS row`,
    peer: `{
  actors(where: { retractedAt: { eq: null } }, sort: [{ sort: ASC }, { id: ASC }], limit: 50) {
    id name
    stances(where: { retractedAt: { eq: null } }, sort: [{ from: DESC }, { id: ASC }], limit: 20) { id position from issue { id title } }
  }
}`,
    nodesOf: (data) => listOf(data, 'actors'),
  },
  {
    name: 'one actor with its first 20 stances',
    question: {
      query: `{
        actor(id: "actor-7") {
          id name stances(first: 20, orderBy: FROM_DESC) { nodes { id position from issue { id title } } }
        }
      }`,
    },
    byHand: `MATCH (a:Entity:Actor {id: 'actor-7'}) WHERE a.retractedAt IS NULL
CALL (a) {
  MATCH (a)-[:HOLDS]->(s:Stance) WHERE s.retractedAt IS NULL
  WITH s ORDER BY s.from DESC, s.id LIMIT 20
  MATCH (s)-[:ON]->(i:Issue)
  RETURN collect(s{.id, .position, .from, issue: i{.id, .title}}) AS stances
}
RETURN a{.id, .name, stances: {nodes: stances}} AS row`,
    peer: `{
  actors(where: { id: { eq: "actor-7" }, retractedAt: { eq: null } }) {
    id name
    stances(where: { retractedAt: { eq: null } }, sort: [{ from: DESC }, { id: ASC }], limit: 20) { id position from issue { id title } }
  }
}`,
    nodesOf: (data) => [data.actor],
  },
  {
    name: 'one actor with its first 20 stances and their statements',
    question: {
      query: `{
        actor(id: "actor-7") {
          id name
          stances(first: 20, orderBy: FROM_DESC) { nodes { id position statements(first: 5) { nodes { id date summary } } } }
        }
      }`,
    },
    byHand: `MATCH (a:Entity:Actor {id: 'actor-7'}) WHERE a.retractedAt IS NULL
CALL (a) {
  MATCH (a)-[:HOLDS]->(s:Stance) WHERE s.retractedAt IS NULL
  WITH s ORDER BY s.from DESC, s.id LIMIT 20
  CALL (s) {
    MATCH (t:Statement)-[:EVIDENCES]->(s) WHERE t.retractedAt IS NULL
    WITH t ORDER BY t.id LIMIT 5
    RETURN collect(t{.id, .date, .summary}) AS statements
  }
  RETURN collect(s{.id, .position, statements: {nodes: statements}}) AS stances
}
RETURN a{.id, .name, stances: {nodes: stances}} AS row`,
    peer: `{
  actors(where: { id: { eq: "actor-7" }, retractedAt: { eq: null } }) {
    id name
    stances(where: { retractedAt: { eq: null } }, sort: [{ from: DESC }, { id: ASC }], limit: 20) {
      id position
      statements(where: { retractedAt: { eq: null } }, sort: [{ id: ASC }], limit: 5) { id date summary }
    }
  }
}`,
    nodesOf: (data) => [data.actor],
  },
  {
    name: 'page of 100 statements with their sources, newest first',
    question: {
      query: `{
        statements(first: 100, orderBy: DATE_DESC) { nodes { id date position summary source { id title } } }
      }`,
    },
    byHand: `MATCH (s:Statement) WHERE s.retractedAt IS NULL
WITH s ORDER BY s.date DESC, s.id LIMIT 100
MATCH (s)-[:REPORTED_IN]->(r:Source)
RETURN s{.id, .date, .position, .summary, source: r{.id, .title}} AS row ORDER BY s.date DESC, s.id`,
    peer: `{
  statements(where: { retractedAt: { eq: null } }, sort: [{ date: DESC }, { id: ASC }], limit: 100) { id date position summary source { id title } }
}`,
    nodesOf: (data) => listOf(data, 'statements'),
  },
  {
    name: 'page of 100 stances with actor and issue, newest first',
    question: {
      query:
        '{ stances(first: 100, orderBy: FROM_DESC) { nodes { id position actor { id name } issue { id title } } } }',
    },
    byHand: `MATCH (s:Stance) WHERE s.retractedAt IS NULL
WITH s ORDER BY s.from DESC, s.id LIMIT 100
MATCH (a:Actor)-[:HOLDS]->(s)-[:ON]->(i:Issue)
RETURN s{.id, .position, actor: a{.id, .name}, issue: i{.id, .title}} AS row ORDER BY s.from DESC, s.id`,
    peer: `{
  stances(where: { retractedAt: { eq: null } }, sort: [{ from: DESC }, { id: ASC }], limit: 100) { id position actor { id name } issue { id title } }
}`,
    nodesOf: (data) => listOf(data, 'stances'),
  },
];
