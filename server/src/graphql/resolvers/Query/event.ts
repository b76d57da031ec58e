import type { QueryResolvers } from '../../types.generated.ts';

export const event: NonNullable<QueryResolvers['event']> = async (_, { id }, { loaders }) =>
  (await loaders.find('event', id)) ?? null;
