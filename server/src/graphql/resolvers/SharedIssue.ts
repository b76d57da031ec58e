import type { SharedIssueResolvers } from '../types.generated.ts';

export const SharedIssue: SharedIssueResolvers = {
  issue: ({ kind, shared }, _, { loaders }) => (kind === 'issue' ? loaders.get('issue', shared.id) : null),
  actor: ({ kind, shared }, _, { loaders }) => (kind === 'actor' ? loaders.get('actor', shared.id) : null),
  agreement: ({ shared }) => shared.agreement,
  source: ({ shared }) => shared.source,
  target: ({ shared }) => shared.target,
};
