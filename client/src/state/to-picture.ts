import { type Picture, type PictureNode, positionOf } from '@stancegraph/drawing';
import type { Network, NetworkNode } from '../data/picture-query.ts';

/** The answer of the API as the drawing takes it. */
export const toPicture = (network: Network): Picture => ({
  nodes: network.nodes.map(toPictureNode),
  edges: network.edges.map(({ source, target, weight }) => ({ source: source.id, target: target.id, weight })),
});

const toPictureNode = (node: NetworkNode): PictureNode => ({
  id: node.entity.id,
  label: node.entity.name,
  type: typeOf(node.entity.__typename),
  position: positionOf(node),
  conditional: node.positions.some((position) => position.stances.some((stance) => stance.clauses.length > 0)),
  community: node.community,
  x: node.point.x,
  y: node.point.y,
});

const TYPES: Record<string, PictureNode['type']> = {
  Country: 'COUNTRY',
  Organisation: 'ORGANISATION',
  Official: 'OFFICIAL',
};
const typeOf = (typename: string): PictureNode['type'] => TYPES[typename] ?? 'ISSUE';
