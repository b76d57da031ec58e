import { shiftsView } from '../../../network/shifts-view.ts';
import { pageSize } from '../../connection.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const shifts: NonNullable<QueryResolvers['shifts']> = async (_, { input, first }, context) => {
  const limit = pageSize({ first });
  return (await shiftsView(await context.snapshot(), input)).slice(0, limit);
};
