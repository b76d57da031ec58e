import type { SourceInfluenceResolvers } from '../types.generated.ts';

export const SourceInfluence: SourceInfluenceResolvers = {
  source: ({ source }, _, { loaders }) => loaders.getRecorded('source', source),
};
