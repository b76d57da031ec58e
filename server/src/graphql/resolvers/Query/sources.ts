import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const sources: NonNullable<QueryResolvers['sources']> = (_, args, context) =>
  connection(context, 'source', undefined, args);
