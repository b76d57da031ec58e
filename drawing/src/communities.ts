import { extentOf, RADIUS } from './geometry.ts';
import { groupLabel } from './group-names.ts';
import { hull, isInside, type Point } from './hull.ts';
import type { Picture } from './picture.ts';
import type { Words } from './words.ts';

export interface CommunityOutline {
  index: number;
  label: string;
  members: string[];
  outline: Point[];
}

/**
 * The outlines (pixels) of the communities with at least two members, largest first. Where places are held over time a
 * group may stand apart: an outline that would run around somebody else is left out, as it would say what is not so.
 */
export function communityOutlines(picture: Picture, words: Words): CommunityOutline[] {
  const groups = new Map<number, Picture['nodes'][number][]>();
  for (const node of picture.nodes) {
    if (node.community === null) continue;
    const group = groups.get(node.community);
    if (group) group.push(node);
    else groups.set(node.community, [node]);
  }
  return [...groups]
    .filter(([, nodes]) => nodes.length > 1)
    .sort(([a], [b]) => a - b)
    .map(([index, nodes]) => ({
      index,
      label: groupLabel(picture, index, nodes.length, words),
      members: nodes.map((node) => node.id),
      outline: hull(
        nodes.map((node) => ({ x: node.x * RADIUS, y: node.y * RADIUS, ...extentOf(node.label) })),
        RADIUS,
      ),
    }))
    .filter(({ index, outline }) =>
      picture.nodes.every(
        ({ community, x, y }) => community === index || !isInside({ x: x * RADIUS, y: y * RADIUS }, outline),
      ),
    );
}
