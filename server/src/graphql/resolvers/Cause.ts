import type { CauseResolvers } from '../types.generated.ts';

export const Cause: CauseResolvers = {
  stance: ({ stance }, _, { loaders }) => loaders.getRecorded('stance', stance),
  condition: ({ condition }, _, { loaders }) => loaders.get('condition', condition),
};
