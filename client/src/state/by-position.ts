import { type Picture, type PictureNode, POSITION_ORDER } from '@stancegraph/drawing';

export interface PositionGroup {
  position: PictureNode['position'];
  nodes: PictureNode[];
}

/** Who stands where: from for to against, then undecided, then not known; names in order; empty groups left out. */
export function byPosition(picture: Picture): PositionGroup[] {
  return [...POSITION_ORDER, null]
    .map((position) => ({
      position,
      nodes: picture.nodes
        .filter((node) => node.position === position)
        .sort((a, b) => a.label.localeCompare(b.label, 'en')),
    }))
    .filter((group) => group.nodes.length > 0);
}
