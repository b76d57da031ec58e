import { connection } from '../connection.ts';
import { recorded } from '../recorded.ts';
import type { SourceResolvers } from '../types.generated.ts';

export const Source: SourceResolvers = {
  statements: (source, args, context) => connection(context, 'statement', { relation: 'source', id: source.id }, args),
  claims: (source, args, context) => connection(context, 'claim', { relation: 'source', id: source.id }, args),
  recorded,
};
