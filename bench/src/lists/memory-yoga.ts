import { useGraphQlJit } from '@envelop/graphql-jit';
import type { World } from '@stancegraph/analysis';
import { createSchema, createYoga, type YogaServerInstance } from 'graphql-yoga';

const TYPES = `
  type Query { actors(first: Int!): ActorConnection! stances(first: Int!): StanceConnection! }
  type ActorConnection { nodes: [Actor!]! }
  type StanceConnection { nodes: [Stance!]! }
  type Actor { id: ID! name: String! type: String! }
  type Issue { id: ID! title: String! }
  type Stance { id: ID! position: String! from: String! actor: Actor! issue: Issue! }
`;

interface Stance {
  actor: string;
  issue: string;
}

/** The same rows out of memory, by `graphql-yoga` alone or with `graphql-jit`; no limits, nothing to look up. */
export function memoryYoga(world: World, jit: boolean): YogaServerInstance<object, object> {
  const [actors, issues] = [world.actors, world.issues].map((all) => new Map(all.map((one) => [one.id, one])));
  const page =
    <T>(rows: readonly T[]) =>
    (_: unknown, { first }: { first: number }) => ({ nodes: rows.slice(0, first) });
  const schema = createSchema({
    typeDefs: TYPES,
    resolvers: {
      Query: { actors: page(world.actors), stances: page(world.stances) },
      Stance: {
        actor: ({ actor }: Stance) => actors?.get(actor),
        issue: ({ issue }: Stance) => issues?.get(issue),
      },
    },
  });
  return createYoga({ schema, logging: false, plugins: jit ? [useGraphQlJit()] : [] });
}
