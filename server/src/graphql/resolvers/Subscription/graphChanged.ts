import type { GraphChange } from '../../../live/graph-changes.ts';
import type { SubscriptionResolvers } from '../../types.generated.ts';

export const graphChanged: NonNullable<SubscriptionResolvers['graphChanged']> = {
  subscribe: async (_, __, { live }) => live.changes(),
  resolve: (change: GraphChange) => change,
};
