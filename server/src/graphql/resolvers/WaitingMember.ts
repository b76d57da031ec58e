import type { WaitingMemberResolvers } from '../types.generated.ts';

export const WaitingMember: WaitingMemberResolvers = {
  actor: ({ actor }, _, { loaders }) => loaders.get('actor', actor),
  issue: ({ issue }, _, { loaders }) => loaders.get('issue', issue),
  stance: ({ stance }, _, { loaders }) => loaders.getRecorded('stance', stance),
};
