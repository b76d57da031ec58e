import { LARGEST_PAGE } from '../../connection.ts';
import { badUserInput, notFound } from '../../errors.ts';
import { importText } from '../../import-result.ts';
import type { MutationResolvers } from '../../types.generated.ts';

export const retract: NonNullable<MutationResolvers['retract']> = async (_, { ids, reason }, context) => {
  context.authorise();
  if (ids.length < 1 || ids.length > LARGEST_PAGE) {
    throw badUserInput(`"ids" names ${ids.length} ids`, ['ids'], `retract 1 to ${LARGEST_PAGE} at once`);
  }
  const found = await Promise.all(ids.map((id) => context.loaders.findRecorded(id)));
  const missing = found.indexOf(undefined);
  if (missing >= 0) throw notFound('fact', ids[missing] ?? '', ['ids', missing]);
  const bundle = { stancegraph: 1, retract: ids.map((id) => ({ id, reason })) };
  return importText(context.graph, JSON.stringify(bundle), { clock: context.clock, dryRun: false });
};
