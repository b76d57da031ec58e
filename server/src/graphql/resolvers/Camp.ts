import type { CampResolvers } from '../types.generated.ts';

export const Camp: CampResolvers = {
  size: ({ members }) => members.length,
  members: ({ kind, members }, _, { loaders }) => Promise.all(members.map((id) => loaders.get(kind, id))),
};
