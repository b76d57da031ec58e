import type { Picture } from '@stancegraph/drawing';

export interface Neighbour {
  id: string;
  name: string;
  weight: number;
}

/** Whom an actor agrees with most, and differs from most, up to `most` each, ties by name. */
export function strongestNeighbours(
  picture: Picture,
  id: string,
  most = 6,
): { closest: Neighbour[]; farthest: Neighbour[] } {
  const nameOf = new Map(picture.nodes.map((node) => [node.id, node.label]));
  const all = picture.edges
    .filter((edge) => edge.source === id || edge.target === id)
    .map((edge): Neighbour => {
      const other = edge.source === id ? edge.target : edge.source;
      return { id: other, name: nameOf.get(other) ?? other, weight: edge.weight };
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.name.localeCompare(b.name, 'en'));
  return {
    closest: all.filter((neighbour) => neighbour.weight > 0).slice(0, most),
    farthest: all.filter((neighbour) => neighbour.weight < 0).slice(0, most),
  };
}
