import type { NeighbourResolvers } from '../types.generated.ts';

export const Neighbour: NeighbourResolvers = {
  distance: ({ depth }) => depth,
  node: ({ kind, id }, _, { loaders }) => loaders.get(kind, id),
};
