import type { TieResolvers } from '../types.generated.ts';

export const Tie: TieResolvers = {
  stance: ({ via }, _, { loaders }) => (via ? loaders.getRecorded('stance', via) : null),
};
