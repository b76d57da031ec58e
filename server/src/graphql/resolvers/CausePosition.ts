import type { CausePositionResolvers } from '../types.generated.ts';

export const CausePosition: CausePositionResolvers = {
  actor: ({ actor }, _, { loaders }) => loaders.get('actor', actor),
  issue: ({ issue }, _, { loaders }) => loaders.get('issue', issue),
  stances: ({ stances }, _, { loaders }) => Promise.all(stances.map((id) => loaders.getRecorded('stance', id))),
};
