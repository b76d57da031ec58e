import type { BackboneStepResolvers } from '../types.generated.ts';

export const BackboneStep: BackboneStepResolvers = {
  issue: ({ issue }, _, { loaders }) => loaders.get('issue', issue),
};
