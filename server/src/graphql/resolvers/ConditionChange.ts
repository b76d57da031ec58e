import type { ConditionChangeResolvers } from '../types.generated.ts';

export const ConditionChange: ConditionChangeResolvers = {
  condition: ({ condition }, _, { loaders }) => loaders.get('condition', condition),
};
