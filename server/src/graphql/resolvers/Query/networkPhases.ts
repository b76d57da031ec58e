import { checkReferences, networkParameters } from '../../../network/network-parameters.ts';
import { phasesView } from '../../../network/phases-view.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const networkPhases: NonNullable<QueryResolvers['networkPhases']> = async (
  _,
  { input, window, distance },
  context,
) => {
  const parameters = networkParameters(input, context.today);
  const snapshot = await context.snapshot();
  checkReferences(parameters, snapshot);
  return phasesView(snapshot, parameters, window, distance);
};
