import type { TwoModeNetworkResolvers } from '../types.generated.ts';

export const TwoModeNetwork: TwoModeNetworkResolvers = {
  actors: ({ network }, _, { loaders }) => Promise.all(network.actors.map((id) => loaders.get('actor', id))),
  issues: ({ network }, _, { loaders }) => Promise.all(network.issues.map((id) => loaders.get('issue', id))),
  ties: ({ network }) => network.ties,
  reproducibility: (view) => view.reproducibility(),
  levels: ({ network }) => network.levels,
  open: ({ network }, _, { loaders }) => Promise.all(network.open.map((id) => loaders.get('condition', id))),
};
