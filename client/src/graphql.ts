import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.generated.d.ts';

/** Typed operations: each stands beside the component that uses it and is checked against `schema/schema.graphql`. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Date: string; DateTime: string; ID: string };
}>();

export type { ResultOf } from 'gql.tada';
