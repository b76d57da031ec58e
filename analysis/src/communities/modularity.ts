import type { CsrGraph } from '../graph/csr-graph.ts';

/**
 * Modularity of a partition (Newman, Girvan 2004): sum over communities of w_in / m - (K / 2m)², -1/2 to 1; null
 * without ties.
 */
export function modularity(graph: CsrGraph, community: ArrayLike<number>): number | null {
  const strength = new Map<number, number>();
  let inside = 0;
  let total = 0;
  for (let v = 0; v < graph.nodes; v++) {
    const c = community[v] as number;
    for (let e = graph.start[v] as number; e < (graph.start[v + 1] as number); e++) {
      const w = graph.weight[e] as number;
      total += w;
      strength.set(c, (strength.get(c) ?? 0) + w);
      if (community[graph.target[e] as number] === c) inside += w;
    }
  }
  if (total === 0) return null;
  let expected = 0;
  for (const k of strength.values()) expected += (k / total) ** 2;
  return inside / total - expected;
}
