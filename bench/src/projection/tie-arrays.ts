import type { Network, NetworkEdge } from '@stancegraph/analysis';

/** Ties between numbered nodes, each once. */
export interface TieArrays {
  nodes: number;
  source: Int32Array;
  target: Int32Array;
  weight: Float64Array;
}

export function toTieArrays({ nodes, edges }: Network, isWanted: (edge: NetworkEdge) => boolean): TieArrays {
  const numberOf = new Map(nodes.map(({ id }, i) => [id, i]));
  const wanted = edges.filter(isWanted);
  return {
    nodes: nodes.length,
    source: Int32Array.from(wanted, ({ source }) => numberOf.get(source) ?? 0),
    target: Int32Array.from(wanted, ({ target }) => numberOf.get(target) ?? 0),
    weight: Float64Array.from(wanted, ({ weight }) => weight),
  };
}
