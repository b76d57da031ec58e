import { type Picture, type PictureMark, type PictureNode, positionOf, toTieVerdict } from '@stancegraph/drawing';
import type { Network, NetworkNode } from '../data/picture-query.ts';

/** By actor, what makes it stand out in the picture. */
export type Marks = ReadonlyMap<string, PictureMark>;

/** What fewer networks of redrawn sources have is not to be trusted. */
const LEAST_SUPPORT = 0.6;

/** The answer of the API as the drawing takes it. */
export const toPicture = (network: Network, marks: Marks = new Map()): Picture => ({
  nodes: network.nodes.map((node) => ({ ...toPictureNode(node), mark: marks.get(node.entity.id) })),
  edges: network.edges.map(({ source, target, weight, verdict, support }) => ({
    source: source.id,
    target: target.id,
    weight,
    verdict: toTieVerdict(verdict),
    ...((support ?? 1) < LEAST_SUPPORT && { unsure: true }),
  })),
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
