import { triggerView } from '../../../network/trigger-view.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const whatWouldItTake: NonNullable<QueryResolvers['whatWouldItTake']> = async (_, { input }, context) =>
  triggerView(await context.snapshot(), input, context.today);
