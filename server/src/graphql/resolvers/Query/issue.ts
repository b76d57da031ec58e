import type { QueryResolvers } from '../../types.generated.ts';

export const issue: NonNullable<QueryResolvers['issue']> = async (_, { id }, { loaders }) =>
  (await loaders.find('issue', id)) ?? null;
