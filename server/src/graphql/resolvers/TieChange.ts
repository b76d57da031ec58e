import type { TieChangeResolvers } from '../types.generated.ts';

export const TieChange: TieChangeResolvers = {
  source: ({ source }, _, { loaders }) => loaders.get('actor', source),
  target: ({ target }, _, { loaders }) => loaders.get('actor', target),
};
