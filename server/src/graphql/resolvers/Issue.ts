import { connection } from '../connection.ts';
import { recorded } from '../recorded.ts';
import type { IssueResolvers } from '../types.generated.ts';

export const Issue: IssueResolvers = {
  name: (issue) => issue.title,
  partOf: (issue, _, { loaders }) => (issue.partOf ? loaders.get('issue', issue.partOf) : null),
  parts: (issue, args, context) =>
    connection(context, 'issue', { relation: 'partOf', id: issue.id }, args, {}, { by: 'title' }),
  stances: (issue, args, context) => connection(context, 'stance', { relation: 'issue', id: issue.id }, args),
  statements: (issue, args, context) => connection(context, 'statement', { relation: 'issue', id: issue.id }, args),
  claims: (issue, args, context) => connection(context, 'claim', { relation: 'issue', id: issue.id }, args),
  events: (issue, args, context) =>
    connection(context, 'event', { relation: 'issue', id: issue.id }, args, {}, { by: 'startsOn', descending: true }),
  recorded,
};
