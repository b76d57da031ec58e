import type { SignedGraph } from './signed-graph.ts';
import { symmetricEigenvalues } from './symmetric-eigenvalues.ts';

/**
 * Share of closed walks that are balanced, long ones counting less: tr exp(A) / tr exp(|A|), over 0 to 1. Estrada, Benzi
 * 2014, doi:10.1103/PhysRevE.90.042802. Isolates count, one walk each; null without nodes. Tie weights count as they
 * are: give signs for the unweighted measure. O(n³).
 */
export function walkBalance(graph: SignedGraph): number | null {
  const n = graph.nodes;
  if (n === 0) return null;
  const signed = new Float64Array(n * n);
  for (let tie = 0; tie < graph.source.length; tie++) {
    const a = graph.source[tie] ?? 0;
    const b = graph.target[tie] ?? 0;
    signed[a * n + b] = graph.weight[tie] ?? 0;
    signed[b * n + a] = graph.weight[tie] ?? 0;
  }
  const own = symmetricEigenvalues(signed, n);
  const unsigned = symmetricEigenvalues(signed.map(Math.abs), n);
  // The largest eigenvalue is taken out of both sums: exp would overflow on heavy ties.
  const largest = Math.max(...unsigned);
  const trace = (values: Float64Array) => values.reduce((sum, value) => sum + Math.exp(value - largest), 0);
  return trace(own) / trace(unsigned);
}
