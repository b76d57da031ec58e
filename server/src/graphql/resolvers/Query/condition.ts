import type { QueryResolvers } from '../../types.generated.ts';

export const condition: NonNullable<QueryResolvers['condition']> = async (_, { id }, { loaders }) =>
  (await loaders.find('condition', id)) ?? null;
