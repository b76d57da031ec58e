import { connection } from '../connection.ts';
import { recorded } from '../recorded.ts';
import type { StatementResolvers } from '../types.generated.ts';

export const Statement: StatementResolvers = {
  actor: (statement, _, { loaders }) => loaders.get('actor', statement.actor),
  saidBy: (statement, _, { loaders }) => (statement.saidBy ? loaders.get('actor', statement.saidBy) : null),
  issue: (statement, _, { loaders }) => loaders.get('issue', statement.issue),
  source: (statement, _, { loaders }) => loaders.get('source', statement.source),
  stances: (statement, args, context) =>
    connection(context, 'stance', { relation: 'statement', id: statement.id }, args),
  recorded,
};
