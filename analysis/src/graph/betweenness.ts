import type { CsrGraph } from './csr-graph.ts';
import { IndexedHeap } from './indexed-heap.ts';

/** Path lengths that differ by less than this share are equal: sums of reciprocals round. */
const ROUNDING = 1e-12;

/**
 * Betweenness of each node over shortest paths of length 1/weight, divided by (n-1)(n-2)/2: 0 to 1, 0 with fewer than
 * three nodes. Freeman 1977; Brandes 2001, doi:10.1080/0022250X.2001.9990249. O(nodes · edges · log nodes), on dense
 * graphs O(nodes · (nodes² + edges)). Weights must be positive.
 */
export function betweenness(graph: CsrGraph): Float64Array {
  const n = graph.nodes;
  const score = new Float64Array(n);
  if (n < 3) return score;
  const isDense = graph.target.length * Math.log2(n) > n * n;
  const distance = new Float64Array(n);
  const paths = new Float64Array(n);
  const dependency = new Float64Array(n);
  const settled = new Int32Array(n);
  const done = new Uint8Array(n);
  const heap = new IndexedHeap(distance);
  for (let source = 0; source < n; source++) {
    distance.fill(Number.POSITIVE_INFINITY);
    paths.fill(0);
    dependency.fill(0);
    done.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    if (!isDense) heap.push(source);
    let count = 0;
    for (let v = isDense ? source : heap.pop(); v >= 0; v = isDense ? nearest() : heap.pop()) {
      done[v] = 1;
      settled[count++] = v;
      relax(v);
    }
    for (let i = count - 1; i > 0; i--) passBack(settled[i] as number);
  }
  const pairs = (n - 1) * (n - 2);
  return score.map((sum) => sum / pairs);

  function relax(v: number): void {
    const base = distance[v] as number;
    for (let e = graph.start[v] as number; e < (graph.start[v + 1] as number); e++) {
      const u = graph.target[e] as number;
      if (done[u] === 1) continue;
      const length = base + 1 / (graph.weight[e] as number);
      const before = distance[u] as number;
      if (length < before - ROUNDING * length) {
        distance[u] = length;
        paths[u] = paths[v] as number;
        if (!isDense) heap.push(u);
      } else if (length <= before + ROUNDING * length) paths[u] = (paths[u] as number) + (paths[v] as number);
    }
  }

  /** Among the reached nodes that are not settled; -1 = none. */
  function nearest(): number {
    let best = -1;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (let v = 0; v < n; v++)
      if (done[v] === 0 && (distance[v] as number) < bestDistance) {
        best = v;
        bestDistance = distance[v] as number;
      }
    return best;
  }

  /** Hands a node's dependency on to those just before it on shortest paths. */
  function passBack(v: number): void {
    const share = (1 + (dependency[v] as number)) / (paths[v] as number);
    for (let e = graph.start[v] as number; e < (graph.start[v + 1] as number); e++) {
      const u = graph.target[e] as number;
      const length = (distance[u] as number) + 1 / (graph.weight[e] as number);
      if (Math.abs(length - (distance[v] as number)) <= ROUNDING * length)
        dependency[u] = (dependency[u] as number) + (paths[u] as number) * share;
    }
    score[v] = (score[v] as number) + (dependency[v] as number);
  }
}
