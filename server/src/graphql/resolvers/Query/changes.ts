import { changesView } from '../../../network/changes-view.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const changes: NonNullable<QueryResolvers['changes']> = async (_, { input }, context) =>
  changesView(await context.snapshot(), input, context.clock());
