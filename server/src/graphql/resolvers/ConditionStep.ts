import type { ConditionStepResolvers } from '../types.generated.ts';

export const ConditionStep: ConditionStepResolvers = {
  condition: ({ condition }, _, { loaders }) => loaders.get('condition', condition),
};
