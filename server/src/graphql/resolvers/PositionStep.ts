import type { PositionStepResolvers } from '../types.generated.ts';

export const PositionStep: PositionStepResolvers = {
  actor: ({ actor }, _, { loaders }) => loaders.get('actor', actor),
  issue: ({ issue }, _, { loaders }) => loaders.get('issue', issue),
};
