import { recorded } from '../recorded.ts';
import type { ClaimResolvers } from '../types.generated.ts';

export const Claim: ClaimResolvers = {
  by: (claim, _, { loaders }) => loaders.get('actor', claim.by),
  issue: (claim, _, { loaders }) => loaders.get('issue', claim.issue),
  among: (claim, _, { loaders }) => Promise.all(claim.among.map((id) => loaders.get('actor', id))),
  source: (claim, _, { loaders }) => loaders.get('source', claim.source),
  recorded,
};
