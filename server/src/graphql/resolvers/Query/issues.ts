import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const issues: NonNullable<QueryResolvers['issues']> = (_, args, context) =>
  connection(context, 'issue', undefined, args);
