import type { CommunityResolvers } from '../types.generated.ts';

export const Community: CommunityResolvers = {
  size: ({ members }) => members.length,
  members: ({ kind, members }, _, { loaders }) => Promise.all(members.map((id) => loaders.get(kind, id))),
};
