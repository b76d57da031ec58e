import { neighboursOf, type SignedGraph } from './signed-graph.ts';

/** Triangles by how many of their ties are negative: none, one, two, three. */
export interface TriangleCensus {
  ppp: number;
  ppm: number;
  pmm: number;
  mmm: number;
  /** Share with an even number of negative ties, 0 to 1; null without triangles. */
  balance: number | null;
}

/** Cartwright, Harary 1956. O(sum over ties of the smaller degree). */
export function triangleCensus(graph: SignedGraph): TriangleCensus {
  const neighbours = neighboursOf(graph);
  const signs = neighbours.map((ties) => new Map(ties.map(({ node, weight }) => [node, weight])));
  const counts = [0, 0, 0, 0];
  for (let tie = 0; tie < graph.source.length; tie++) {
    const a = graph.source[tie] ?? 0;
    const b = graph.target[tie] ?? 0;
    const third = Math.max(a, b);
    for (const { node, weight } of neighbours[a] ?? []) {
      const other = signs[b]?.get(node);
      // Each triangle is counted at the tie of its two first nodes.
      if (node <= third || other === undefined) continue;
      const negative = [graph.weight[tie] ?? 0, weight, other].filter((value) => value < 0).length;
      counts[negative] = (counts[negative] ?? 0) + 1;
    }
  }
  const [ppp = 0, ppm = 0, pmm = 0, mmm = 0] = counts;
  const all = ppp + ppm + pmm + mmm;
  return { ppp, ppm, pmm, mmm, balance: all === 0 ? null : (ppp + pmm) / all };
}
