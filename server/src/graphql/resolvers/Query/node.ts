import type { QueryResolvers } from '../../types.generated.ts';

export const node: NonNullable<QueryResolvers['node']> = async (_, { id }, { loaders }) =>
  (await loaders.findAny(id)) ?? null;
