import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const events: NonNullable<QueryResolvers['events']> = (_, args, context) =>
  connection(context, 'event', undefined, args);
