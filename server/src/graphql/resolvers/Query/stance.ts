import type { QueryResolvers } from '../../types.generated.ts';

export const stance: NonNullable<QueryResolvers['stance']> = async (_, { id }, { loaders }) =>
  (await loaders.find('stance', id)) ?? null;
