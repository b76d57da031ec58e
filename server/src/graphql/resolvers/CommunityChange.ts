import type { CommunityChangeResolvers } from '../types.generated.ts';

export const CommunityChange: CommunityChangeResolvers = {
  actor: ({ actor }, _, { loaders }) => loaders.getRecorded('actor', actor),
  before: ({ before }, _, { loaders }) => Promise.all(before.map((id) => loaders.getRecorded('actor', id))),
  after: ({ after }, _, { loaders }) => Promise.all(after.map((id) => loaders.getRecorded('actor', id))),
};
