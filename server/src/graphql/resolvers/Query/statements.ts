import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const statements: NonNullable<QueryResolvers['statements']> = (_, args, context) =>
  connection(context, 'statement', undefined, args);
