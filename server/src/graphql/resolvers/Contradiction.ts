import type { ContradictionResolvers } from '../types.generated.ts';

export const Contradiction: ContradictionResolvers = {
  issue: ({ issue }, _, { loaders }) => loaders.getRecorded('issue', issue),
  actor: ({ actor }, _, { loaders }) => loaders.getRecorded('actor', actor),
  other: ({ other }, _, { loaders }) => (other === null ? null : loaders.getRecorded('actor', other)),
  first: ({ first }, _, { loaders }) => loaders.getRecorded('statement', first),
  second: ({ second }, _, { loaders }) => loaders.getRecorded('statement', second),
};
