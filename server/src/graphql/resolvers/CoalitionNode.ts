import { toGroupBy } from '../../network/group-by.ts';
import type { CoalitionNodeResolvers } from '../types.generated.ts';

export const CoalitionNode: CoalitionNodeResolvers = {
  entity: ({ kind, node }, _, { loaders }) => loaders.get(kind, node.id),
  actor: ({ kind, node }, _, { loaders }) => (kind === 'actor' ? loaders.get('actor', node.id) : null),
  community: ({ node }) => node.community,
  degree: ({ node }) => node.degree,
  strength: ({ node }) => node.strength,
  betweenness: ({ node }) => node.betweenness,
  participation: ({ node, brokerage }) => (node.community === null ? null : (brokerage()?.participation ?? null)),
  constraint: ({ brokerage }) => brokerage()?.constraint ?? null,
  divided: ({ node }, _, { loaders }) => Promise.all(node.divided.map((id) => loaders.get('actor', id))),
  positions: ({ node, estimateOn }, _, { loaders }) => {
    loaders.spend(node.positions.length);
    return node.positions.map((position) => ({ position, estimate: () => estimateOn(position.issue) }));
  },
  point: (view, { anchor, layout, groupBy }) => view.point(anchor ?? 'NETWORK', layout ?? 'FORCE', toGroupBy(groupBy)),
};
