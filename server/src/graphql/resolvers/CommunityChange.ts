import type { CommunityChangeResolvers } from '../types.generated.ts';

export const CommunityChange: CommunityChangeResolvers = {
  actor: ({ actor }, _, { loaders }) => loaders.get('actor', actor),
  before: ({ before }, _, { loaders }) => Promise.all(before.map((id) => loaders.get('actor', id))),
  after: ({ after }, _, { loaders }) => Promise.all(after.map((id) => loaders.get('actor', id))),
};
