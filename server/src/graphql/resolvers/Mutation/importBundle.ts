import { importText } from '../../import-result.ts';
import type { MutationResolvers } from '../../types.generated.ts';

export const importBundle: NonNullable<MutationResolvers['importBundle']> = async (_, { bundle, dryRun }, context) => {
  context.authorise();
  return importText(context.graph, bundle, { clock: context.clock, dryRun });
};
