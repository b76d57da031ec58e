import { toCounts } from '../import-result.ts';
import type { GraphResolvers } from '../types.generated.ts';

export const Graph: GraphResolvers = {
  counts: async (_, __, { graph, read }) => toCounts(await graph.counts(read())),
};
