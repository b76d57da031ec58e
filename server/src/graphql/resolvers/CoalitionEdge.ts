import { statementsById } from '../statements-by-id.ts';
import type { CoalitionEdgeResolvers } from '../types.generated.ts';

export const CoalitionEdge: CoalitionEdgeResolvers = {
  source: ({ kind, edge }, _, { loaders }) => loaders.get(kind, edge.source),
  target: ({ kind, edge }, _, { loaders }) => loaders.get(kind, edge.target),
  weight: ({ edge }) => edge.weight,
  verdict: ({ edge }) => edge.verdict,
  congruence: ({ edge }) => edge.congruence,
  conflict: ({ edge }) => edge.conflict,
  support: (view) => view.support(),
  sharedIssues: ({ edge }) => edge.sharedCount,
  issues: ({ kind, edge }) => edge.shared.map((shared) => ({ shared, kind: kind === 'actor' ? 'issue' : 'actor' })),
  statements: (view, { first }, { loaders }) => statementsById(view.statementIds, first, loaders),
};
