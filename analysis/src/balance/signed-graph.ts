/** Ties with a sign: each pair once, weights positive or negative, never 0. */
export interface SignedGraph {
  nodes: number;
  source: ArrayLike<number>;
  target: ArrayLike<number>;
  weight: ArrayLike<number>;
}

/** The neighbours of each node and the weights of the ties to them. */
export function neighboursOf(graph: SignedGraph): { node: number; weight: number }[][] {
  const neighbours: { node: number; weight: number }[][] = Array.from({ length: graph.nodes }, () => []);
  for (let tie = 0; tie < graph.source.length; tie++) {
    const a = graph.source[tie] ?? 0;
    const b = graph.target[tie] ?? 0;
    const weight = graph.weight[tie] ?? 0;
    neighbours[a]?.push({ node: b, weight });
    neighbours[b]?.push({ node: a, weight });
  }
  return neighbours;
}
