import type { NodePositionResolvers } from '../types.generated.ts';

export const NodePosition: NodePositionResolvers = {
  issue: ({ position }, _, { loaders }) => loaders.get('issue', position.issue),
  position: ({ position }) => position.position,
  value: ({ position }) => position.value,
  stored: ({ position }) => position.stored,
  stances: ({ position }, _, { loaders }) =>
    Promise.all(position.stances.map((id) => loaders.getRecorded('stance', id))),
  estimate: (view) => view.estimate(),
};
