import type { PairTogetherResolvers } from '../types.generated.ts';

export const PairTogether: PairTogetherResolvers = {
  source: ({ kind, source }, _, { loaders }) => loaders.get(kind, source),
  target: ({ kind, target }, _, { loaders }) => loaders.get(kind, target),
};
