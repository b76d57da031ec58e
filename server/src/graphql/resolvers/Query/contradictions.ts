import { contradictionsView } from '../../../network/contradictions-view.ts';
import { rowConnection } from '../../row-connection.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const contradictions: NonNullable<QueryResolvers['contradictions']> = async (_, { input, ...page }, context) =>
  rowConnection(await contradictionsView(await context.snapshot(), input ?? {}), page);
