import { waitingView } from '../../../network/waiting-view.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const waiting: NonNullable<QueryResolvers['waiting']> = async (_, { input }, context) =>
  waitingView(await context.snapshot(), input, context.today);
