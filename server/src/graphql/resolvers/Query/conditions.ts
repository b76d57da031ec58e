import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const conditions: NonNullable<QueryResolvers['conditions']> = (_, args, context) =>
  connection(context, 'condition', undefined, args);
