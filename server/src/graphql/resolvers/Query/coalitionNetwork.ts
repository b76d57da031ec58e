import { coalitionView } from '../../../network/coalition-view.ts';
import { checkReferences, networkParameters } from '../../../network/network-parameters.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const coalitionNetwork: NonNullable<QueryResolvers['coalitionNetwork']> = async (_, { input }, context) => {
  const parameters = networkParameters(input, context.today);
  const snapshot = await context.snapshot();
  checkReferences(parameters, snapshot);
  return coalitionView(snapshot, parameters);
};
