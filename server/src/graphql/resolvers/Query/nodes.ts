import { LARGEST_PAGE } from '../../connection.ts';
import { badUserInput } from '../../errors.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const nodes: NonNullable<QueryResolvers['nodes']> = (_, { ids }, { loaders }) => {
  if (ids.length > LARGEST_PAGE) {
    throw badUserInput(`"ids" names ${ids.length} ids`, ['ids'], `ask for at most ${LARGEST_PAGE} at once`);
  }
  return Promise.all(ids.map(async (id) => (await loaders.findAny(id)) ?? null));
};
