import type { MoveResolvers } from '../types.generated.ts';

export const Move: MoveResolvers = {
  actor: ({ actor }, _, { loaders }) => loaders.get('actor', actor),
  issue: ({ issue }, _, { loaders }) => loaders.get('issue', issue),
};
