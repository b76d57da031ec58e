import type { PositionStateResolvers } from '../types.generated.ts';

export const PositionState: PositionStateResolvers = {
  stances: ({ stances }, _, { loaders }) => Promise.all(stances.map((id) => loaders.getRecorded('stance', id))),
};
