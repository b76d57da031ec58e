import { getOrganisation } from '../organisation.ts';
import { recorded } from '../recorded.ts';
import type { MembershipResolvers } from '../types.generated.ts';

export const Membership: MembershipResolvers = {
  actor: (membership, _, { loaders }) => loaders.get('actor', membership.actor),
  organisation: (membership, _, { loaders }) => getOrganisation(loaders, membership.of),
  source: (membership, _, { loaders }) => (membership.source ? loaders.get('source', membership.source) : null),
  recorded,
};
