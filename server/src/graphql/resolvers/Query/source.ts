import type { QueryResolvers } from '../../types.generated.ts';

export const source: NonNullable<QueryResolvers['source']> = async (_, { id }, { loaders }) =>
  (await loaders.find('source', id)) ?? null;
