import { changeDays } from '../../network/change-days.ts';
import { toCounts } from '../import-result.ts';
import type { GraphResolvers } from '../types.generated.ts';

export const Graph: GraphResolvers = {
  changeDays: async (_, { issues, knownOn }, context) =>
    changeDays((await context.snapshot()).world, issues ?? null, knownOn ?? null),
  counts: async (_, __, { graph, read }) => toCounts(await graph.counts(read())),
};
