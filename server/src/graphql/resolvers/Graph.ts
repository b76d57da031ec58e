import type { GraphResolvers } from '../types.generated.ts';

export const Graph: GraphResolvers = {
  counts: async (_, __, { graph, read }) => {
    const counts = await graph.counts(read());
    return {
      actors: counts.actor,
      issues: counts.issue,
      stances: counts.stance,
      statements: counts.statement,
      claims: counts.claim,
      conditions: counts.condition,
      sources: counts.source,
      events: counts.event,
      memberships: counts.membership,
      offices: counts.office,
    };
  },
};
