import { type Picture, positionOf } from '@stancegraph/drawing';
import type { CoalitionView } from '../network/coalition-view.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** A network as the drawing takes it, at the places that the API gives. */
export function toPicture({ nodes, edges }: CoalitionView, snapshot: Snapshot): Picture {
  return {
    nodes: nodes.map(({ node, point }) => ({
      id: node.id,
      label: snapshot.nameOf(node.id),
      type: snapshot.typeOf(node.id),
      position: positionOf(node),
      conditional: node.positions.some(({ stances }) => stances.some((id) => snapshot.isConditional(id))),
      community: node.community,
      ...point(),
    })),
    edges: edges.map(({ edge: { source, target, weight } }) => ({ source, target, weight })),
  };
}
