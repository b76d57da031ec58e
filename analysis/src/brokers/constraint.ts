import type { CsrGraph } from '../graph/csr-graph.ts';

/**
 * Burt's constraint: how far a node's ties lead back to each other, so that nobody depends on it. With p_ij the share of
 * i's weight that goes to j, sum over neighbours j of (p_ij + sum over q of p_iq·p_qj)², q ≠ i, j. Low for brokers; NaN
 * without ties; of two tied to each other alone 1, and it can rise a little above 1. Burt 1992, Structural Holes; 2004,
 * doi:10.1086/421787. Weights must be positive. O(sum over nodes of its neighbours' ties).
 */
export function constraint(graph: CsrGraph): Float64Array {
  const { nodes, start, target, weight } = graph;
  const strength = new Float64Array(nodes);
  for (let v = 0; v < nodes; v++)
    for (let e = start[v] as number; e < (start[v + 1] as number); e++)
      strength[v] = (strength[v] as number) + (weight[e] as number);
  const invested = new Float64Array(nodes);
  const result = new Float64Array(nodes).fill(Number.NaN);
  for (let i = 0; i < nodes; i++) {
    const first = start[i] as number;
    const end = start[i + 1] as number;
    if (first === end) continue;
    invested.fill(0);
    for (let e = first; e < end; e++) {
      const q = target[e] as number;
      const share = (weight[e] as number) / (strength[i] as number);
      invested[q] = (invested[q] as number) + share;
      for (let f = start[q] as number; f < (start[q + 1] as number); f++) {
        const j = target[f] as number;
        if (j !== i) invested[j] = (invested[j] as number) + (share * (weight[f] as number)) / (strength[q] as number);
      }
    }
    let sum = 0;
    for (let e = first; e < end; e++) sum += (invested[target[e] as number] as number) ** 2;
    result[i] = sum;
  }
  return result;
}
