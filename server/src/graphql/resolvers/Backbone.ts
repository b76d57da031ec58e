import type { BackboneResolvers } from '../types.generated.ts';

export const Backbone: BackboneResolvers = {
  nested: (view) => view.nested(),
  fixed: (view, { size }) => view.fixed(size),
  penalised: (view, { penalty }) => view.penalised(penalty),
};
