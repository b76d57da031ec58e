import type { TwoModeTieResolvers } from '../types.generated.ts';

export const TwoModeTie: TwoModeTieResolvers = {
  actor: ({ actor }, _, { loaders }) => loaders.get('actor', actor),
  issue: ({ issue }, _, { loaders }) => loaders.get('issue', issue),
};
