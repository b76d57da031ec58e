import {
  type Picture,
  type PictureGroup,
  type PictureMark,
  type PictureNode,
  positionOf,
  toTieVerdict,
} from '@stancegraph/drawing';
import type { Network, NetworkNode } from '../data/picture-query.ts';

/** By actor, what makes it stand out in the picture. */
export type Marks = ReadonlyMap<string, PictureMark>;

/** What fewer networks of redrawn sources have is not to be trusted. */
export const LEAST_SUPPORT = 0.6;

/** The answer of the API as the drawing takes it. */
export const toPicture = (network: Network, marks: Marks = new Map(), groups?: PictureGroup[]): Picture => ({
  nodes: (groups ? inGroups(network) : network.nodes).map((node) => ({
    ...toPictureNode(node),
    mark: marks.get(node.entity.id),
  })),
  ...(groups && { groups }),
  edges: network.edges.map(({ source, target, weight, verdict, support }) => ({
    source: source.id,
    target: target.id,
    weight,
    verdict: toTieVerdict(verdict),
    ...((support ?? 1) < LEAST_SUPPORT && { unsure: true }),
  })),
});

/** The index of the group instead of the community's. */
function inGroups({ nodes, groups }: Network): NetworkNode[] {
  const index = new Map(groups.flatMap(({ members }, at) => members.map((id) => [id, at] as const)));
  return nodes.map((node) => ({ ...node, community: index.get(node.entity.id) ?? null }));
}

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
