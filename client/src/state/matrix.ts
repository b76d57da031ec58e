import { agreementMatrix, type Picture } from '@stancegraph/drawing';
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

/** The agreement matrix of what the legend leaves (see `agreementMatrix`). */
export function toMatrix(network: Network, picture: Picture, hidden: Hidden): Matrix {
  const visible = visibleIds(picture, hidden);
  const { nodes, weights, largest } = agreementMatrix(
    network.nodes
      .filter(({ entity }) => visible.has(entity.id))
      .map(({ entity, community, strength }) => ({ id: entity.id, name: entity.name, community, strength })),
    network.edges
      .filter(({ weight }) => !isTieHidden(weight, hidden))
      .map(({ source, target, weight }) => ({ source: source.id, target: target.id, weight })),
  );
  return { actors: nodes.map(({ id, name, begins }) => ({ id, name, begins })), weights, largest };
}
