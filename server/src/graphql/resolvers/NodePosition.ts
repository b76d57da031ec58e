import type { NodePositionResolvers } from '../types.generated.ts';

export const NodePosition: NodePositionResolvers = {
  issue: ({ issue }, _, { loaders }) => loaders.get('issue', issue),
  stances: ({ stances }, _, { loaders }) => Promise.all(stances.map((id) => loaders.getRecorded('stance', id))),
};
