import type { QueryResolvers } from '../../types.generated.ts';

export const statement: NonNullable<QueryResolvers['statement']> = async (_, { id }, { loaders }) =>
  (await loaders.find('statement', id)) ?? null;
