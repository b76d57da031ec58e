import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const stances: NonNullable<QueryResolvers['stances']> = (_, args, context) =>
  connection(context, 'stance', undefined, args);
