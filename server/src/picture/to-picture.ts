import { type Layout, type Picture, positionOf, toTieVerdict } from '@stancegraph/drawing';
import type { CoalitionView } from '../network/coalition-view.ts';
import { ORIGIN } from '../network/places.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** A network as the drawing takes it, at the places that the API gives. */
export async function toPicture(
  { nodes, edges }: CoalitionView,
  snapshot: Snapshot,
  layout: Layout = 'FORCE',
): Promise<Picture> {
  const places = await Promise.all(nodes.map(({ point }) => point('NETWORK', layout)));
  return {
    nodes: nodes.map(({ node }, at) => ({
      id: node.id,
      label: snapshot.nameOf(node.id),
      type: snapshot.typeOf(node.id),
      position: positionOf(node),
      conditional: node.positions.some(({ stances }) => stances.some((id) => snapshot.isConditional(id))),
      community: node.community,
      ...(places[at] ?? ORIGIN),
    })),
    edges: edges.map(({ edge: { source, target, weight, verdict } }) => ({
      source,
      target,
      weight,
      verdict: toTieVerdict(verdict),
    })),
  };
}
