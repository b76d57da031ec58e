import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const actors: NonNullable<QueryResolvers['actors']> = (_, args, context) =>
  connection(context, 'actor', undefined, args);
