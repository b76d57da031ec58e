import type { BackbonePartResolvers } from '../types.generated.ts';

export const BackbonePart: BackbonePartResolvers = {
  backbone: ({ backbone }, _, { loaders }) => Promise.all(backbone.map((id) => loaders.get('issue', id))),
  redundant: ({ redundant }, _, { loaders }) => Promise.all(redundant.map((id) => loaders.get('issue', id))),
};
