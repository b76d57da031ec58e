import { getOrganisation } from '../organisation.ts';
import type { MetByResolvers } from '../types.generated.ts';

export const MetBy: MetByResolvers = {
  issue: (metBy, _, { loaders }) => loaders.get('issue', metBy.issue),
  atLeast: ({ atLeast }) => (atLeast === 'ALL' ? null : atLeast),
  actors: (metBy, _, { loaders }) => Promise.all(metBy.actors.map((id) => loaders.get('actor', id))),
  membersOf: (metBy, _, { loaders }) => (metBy.membersOf ? getOrganisation(loaders, metBy.membersOf) : null),
};
