import type { QueryResolvers } from '../../types.generated.ts';

export const actor: NonNullable<QueryResolvers['actor']> = async (_, { id }, { loaders }) =>
  (await loaders.find('actor', id)) ?? null;
