import type { WaitingTieResolvers } from '../types.generated.ts';

export const WaitingTie: WaitingTieResolvers = {
  actor: ({ actor }, _, { loaders }) => loaders.get('actor', actor),
  issue: ({ issue }, _, { loaders }) => loaders.get('issue', issue),
  stance: ({ stance }, _, { loaders }) => loaders.getRecorded('stance', stance),
  condition: ({ condition }, _, { loaders }) => loaders.get('condition', condition),
  for: (tie, _, { loaders }) => loaders.get('actor', tie.for),
  on: ({ on }, _, { loaders }) => loaders.get('issue', on),
};
