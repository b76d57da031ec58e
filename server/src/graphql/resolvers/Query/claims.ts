import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const claims: NonNullable<QueryResolvers['claims']> = (_, args, context) =>
  connection(context, 'claim', undefined, args);
