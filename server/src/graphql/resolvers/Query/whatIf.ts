import { whatIfView } from '../../../network/what-if-view.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const whatIf: NonNullable<QueryResolvers['whatIf']> = async (_, { input }, context) =>
  whatIfView(await context.snapshot(), input, context.today);
