import type { LiteralResolvers } from '../types.generated.ts';

export const Literal: LiteralResolvers = {
  condition: (literal, _, { loaders }) => loaders.get('condition', literal.condition),
};
