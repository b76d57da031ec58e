import { agreementMatrix, type MatrixTie, type Picture } from '@stancegraph/drawing';
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
  /** `ties[row][column]`; null on the diagonal and where there is no tie, or a hidden one. */
  ties: (MatrixTie | null)[][];
  /** The largest absolute weight shown, 0 without ties. */
  largest: number;
}

/** The agreement matrix of what the legend leaves (see `agreementMatrix`). */
export function toMatrix(network: Network, picture: Picture, hidden: Hidden): Matrix {
  const visible = visibleIds(picture, hidden);
  const { nodes, ties, largest } = agreementMatrix(
    network.nodes
      .filter(({ entity }) => visible.has(entity.id))
      .map(({ entity, community, strength }) => ({ id: entity.id, name: entity.name, community, strength })),
    picture.edges.filter(({ verdict }) => !isTieHidden(verdict, hidden)),
  );
  return { actors: nodes.map(({ id, name, begins }) => ({ id, name, begins })), ties, largest };
}
