import { Neo4jGraphQL } from '@neo4j/graphql';
import { type GraphQLSchema, graphql } from 'graphql';
import type { Driver, QueryResult } from 'neo4j-driver';
import { hitsOf } from '../hits/profile.ts';

/** Our graph as its library is told of it. */
const MODEL = `
  type Actor @node {
    id: ID!
    name: String!
    sort: String!
    retractedAt: String
    stances: [Stance!]! @relationship(type: "HOLDS", direction: OUT)
  }
  type Stance @node {
    id: ID!
    position: String!
    from: String!
    retractedAt: String
    actor: [Actor!]! @relationship(type: "HOLDS", direction: IN)
    issue: [Issue!]! @relationship(type: "ON", direction: OUT)
    statements: [Statement!]! @relationship(type: "EVIDENCES", direction: IN)
  }
  type Issue @node {
    id: ID!
    title: String!
  }
  type Statement @node {
    id: ID!
    date: String!
    position: String!
    summary: String
    retractedAt: String
    source: [Source!]! @relationship(type: "REPORTED_IN", direction: OUT)
  }
  type Source @node {
    id: ID!
    title: String!
  }
`;

/** `@neo4j/graphql` over the same database. */
export class Neo4jGraphQLPeer {
  readonly #schema: GraphQLSchema;
  readonly #driver: Driver;

  private constructor(schema: GraphQLSchema, driver: Driver) {
    this.#schema = schema;
    this.#driver = driver;
  }

  static async over(driver: Driver): Promise<Neo4jGraphQLPeer> {
    return new Neo4jGraphQLPeer(await new Neo4jGraphQL({ typeDefs: MODEL, driver }).getSchema(), driver);
  }

  /** The rows of the query's only field. */
  ask(source: string): Promise<unknown[]> {
    return this.#run(source, {});
  }

  /** The hits of all Cypher that it runs for the query. */
  async hits(source: string): Promise<number> {
    let sum = 0;
    const run = async (text: string, parameters: Record<string, unknown>): Promise<QueryResult> => {
      const session = this.#driver.session();
      try {
        const result = await session.run(`PROFILE ${text}`, parameters);
        if (!result.summary.profile) throw new Error(`the database gave no profile of ${text}`);
        sum += hitsOf(result.summary.profile);
        return result;
      } finally {
        await session.close();
      }
    };
    await this.#run(source, { executionContext: { run }, cypherQueryOptions: { addVersionPrefix: false } });
    return sum;
  }

  async #run(source: string, contextValue: object): Promise<unknown[]> {
    const { data, errors } = await graphql({ schema: this.#schema, source, contextValue });
    if (errors || !data) throw new Error(`@neo4j/graphql: ${JSON.stringify(errors)}`);
    return Object.values(data)[0] as unknown[];
  }
}
