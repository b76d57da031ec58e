import type { Picture } from '@stancegraph/drawing';
import type { Network } from '../data/picture-query.ts';
import { type Hidden, isTieHidden, visibleIds } from './hidden.ts';

export interface MatrixActor {
  id: string;
  name: string;
  /** Whether another community begins here. */
  begins: boolean;
}

export interface Matrix {
  /** Rows and columns alike. */
  actors: MatrixActor[];
  /** `weights[row][column]`; null on the diagonal and where there is no tie, or a hidden one. */
  weights: (number | null)[][];
  /** The largest absolute weight shown, 0 without ties. */
  largest: number;
}

/** The agreement matrix of what the legend leaves, community by community, the most strongly tied first in each. */
export function toMatrix(network: Network, picture: Picture, hidden: Hidden): Matrix {
  const visible = visibleIds(picture, hidden);
  const sorted = network.nodes.filter((node) => visible.has(node.entity.id)).sort(inCommunityOrder);
  const place = new Map(sorted.map((node, at) => [node.entity.id, at]));
  const weights = sorted.map(() => sorted.map((): number | null => null));
  let largest = 0;
  for (const { source, target, weight } of network.edges) {
    const [a, b] = [place.get(source.id), place.get(target.id)];
    if (a === undefined || b === undefined || isTieHidden(weight, hidden)) continue;
    for (const [row, column] of [
      [a, b],
      [b, a],
    ] as const) {
      const cells = weights[row];
      if (cells) cells[column] = weight;
    }
    largest = Math.max(largest, Math.abs(weight));
  }
  return {
    actors: sorted.map(({ entity, community }, at) => ({
      id: entity.id,
      name: entity.name,
      begins: at > 0 && sorted[at - 1]?.community !== community,
    })),
    weights,
    largest,
  };
}

type Ordered = Pick<Network['nodes'][number], 'entity' | 'community' | 'strength'>;

/** By community, who has none last; then by strength, greatest first; then by id. */
export function inCommunityOrder(a: Ordered, b: Ordered): number {
  const group = (node: Ordered) => node.community ?? Number.MAX_SAFE_INTEGER;
  return group(a) - group(b) || b.strength - a.strength || (a.entity.id < b.entity.id ? -1 : 1);
}
