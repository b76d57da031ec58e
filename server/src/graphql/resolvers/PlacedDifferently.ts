import type { PlacedDifferentlyResolvers } from '../types.generated.ts';

export const PlacedDifferently: PlacedDifferentlyResolvers = {
  entity: ({ kind, id }, _, { loaders }) => loaders.get(kind, id),
};
