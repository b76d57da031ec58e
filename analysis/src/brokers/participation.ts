import type { CsrGraph } from '../graph/csr-graph.ts';

/**
 * Participation coefficient: 1 - sum over communities of (weight of a node's ties into it / all of its weight)². 0 where
 * all ties stay in one community, towards 1 the more evenly they go to many; NaN without ties. Guimerà, Amaral 2005,
 * doi:10.1038/nature03288. Weights must be positive. O(edges).
 */
export function participation(graph: CsrGraph, community: ArrayLike<number>): Float64Array {
  const { nodes, start, target, weight } = graph;
  return Float64Array.from({ length: nodes }, (_, v) => {
    const into = new Map<number, number>();
    let strength = 0;
    for (let e = start[v] as number; e < (start[v + 1] as number); e++) {
      const c = community[target[e] as number] as number;
      into.set(c, (into.get(c) ?? 0) + (weight[e] as number));
      strength += weight[e] as number;
    }
    if (strength === 0) return Number.NaN;
    let inside = 0;
    for (const sum of into.values()) inside += (sum / strength) ** 2;
    return 1 - inside;
  });
}
