import { checkReferences, networkParameters } from '../../../network/network-parameters.ts';
import { seriesViews } from '../../../network/series-views.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const networkSeries: NonNullable<QueryResolvers['networkSeries']> = async (_, { input, window }, context) => {
  const parameters = networkParameters(input, context.today);
  const snapshot = await context.snapshot();
  checkReferences(parameters, snapshot);
  return seriesViews(snapshot, parameters, window);
};
