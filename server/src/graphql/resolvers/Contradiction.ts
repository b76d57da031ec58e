import type { ContradictionResolvers } from '../types.generated.ts';

export const Contradiction: ContradictionResolvers = {
  issue: ({ issue }, _, { loaders }) => loaders.get('issue', issue),
  actor: ({ actor }, _, { loaders }) => loaders.get('actor', actor),
  other: ({ other }, _, { loaders }) => (other === null ? null : loaders.get('actor', other)),
  first: ({ first }, _, { loaders }) => loaders.getRecorded('statement', first),
  second: ({ second }, _, { loaders }) => loaders.getRecorded('statement', second),
};
