import type { NeighbourhoodResolvers } from '../types.generated.ts';

export const Neighbourhood: NeighbourhoodResolvers = {
  nodes: ({ entities }) => entities,
};
