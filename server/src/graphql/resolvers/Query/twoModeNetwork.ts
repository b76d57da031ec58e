import { checkReferences, networkParameters } from '../../../network/network-parameters.ts';
import { twoModeView } from '../../../network/two-mode-view.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const twoModeNetwork: NonNullable<QueryResolvers['twoModeNetwork']> = async (_, { input }, context) => {
  const parameters = networkParameters(input, context.today);
  const snapshot = await context.snapshot();
  checkReferences(parameters, snapshot);
  return twoModeView(snapshot, parameters);
};
