import { coalitionView } from '../../../network/coalition-view.ts';
import { checkReferences, networkParameters } from '../../../network/network-parameters.ts';
import { seriesDays } from '../../../network/series-days.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const networkSeries: NonNullable<QueryResolvers['networkSeries']> = async (_, { input, window }, context) => {
  const days = seriesDays(window);
  const parameters = networkParameters(input, context.today);
  const snapshot = await context.snapshot();
  checkReferences(parameters, snapshot);
  const isStances = parameters.basis === 'STANCES';
  return Promise.all(
    days.map(async ({ at, until }) => ({
      at,
      until: isStances ? null : until,
      network: await coalitionView(
        snapshot,
        isStances ? { ...parameters, asOf: at } : { ...parameters, asOf: until, window: { from: at, to: until } },
      ),
    })),
  );
};
