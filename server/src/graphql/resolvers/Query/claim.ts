import type { QueryResolvers } from '../../types.generated.ts';

export const claim: NonNullable<QueryResolvers['claim']> = async (_, { id }, { loaders }) =>
  (await loaders.find('claim', id)) ?? null;
