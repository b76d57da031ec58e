import type { NodeGroupResolvers } from '../types.generated.ts';

export const NodeGroup: NodeGroupResolvers = {
  actor: ({ actor }, _, { loaders }) => (actor === null ? null : loaders.get('actor', actor)),
};
