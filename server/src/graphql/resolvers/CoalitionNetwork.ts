import { balanceView } from '../../network/balance-view.ts';
import { toGroupBy } from '../../network/group-by.ts';
import { toWindow } from '../connection.ts';
import { selects } from '../selects.ts';
import type { CoalitionNetworkResolvers } from '../types.generated.ts';

export const CoalitionNetwork: CoalitionNetworkResolvers = {
  nodes: ({ nodes }, { ids }) => {
    if (!ids) return nodes;
    const wanted = new Set(ids);
    return nodes.filter(({ node }) => wanted.has(node.id));
  },
  edges: async ({ edges }, { between }, { loaders }, info) => {
    const ends = between && new Set(between);
    const chosen = ends ? edges.filter(({ edge }) => ends.has(edge.source) && ends.has(edge.target)) : edges;
    if (!selects(info, ['source', 'target'])) return chosen;
    // Read once for all ties, which then find their ends at once.
    await Promise.all(
      chosen.flatMap(({ kind, edge }) => [loaders.get(kind, edge.source), loaders.get(kind, edge.target)]),
    );
    return chosen;
  },
  open: ({ network }, _, { loaders }) => Promise.all(network.open.map((id) => loaders.get('condition', id))),
  groups: (view, { groupBy }) => view.groups(toGroupBy(groupBy)),
  reproducibility: (view) => view.reproducibility(),
  measures: ({ network }) => network.measures,
  brokers: ({ nodes, brokers }, { first }) => {
    const { limit } = toWindow({ first });
    const viewOf = new Map(nodes.map((view) => [view.node.id, view]));
    return [...brokers().keys()].slice(0, limit).flatMap((id) => viewOf.get(id) ?? []);
  },
  robustness: (view, { resamples }) => view.robustness(resamples),
  backbone: (view) => view.backbone(),
  polarization: (view, { camps }) => view.polarization(camps),
  balance: (view, { camps }) => balanceView(view, camps),
};
