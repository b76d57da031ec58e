/** An undirected weighted graph: the neighbours of v are `target[start[v]]` .. `target[start[v + 1] - 1]`. */
export interface CsrGraph {
  nodes: number;
  start: Int32Array;
  target: Int32Array;
  weight: Float64Array;
}

/** From edges named once each. O(nodes + edges). */
export function toCsrGraph(
  nodes: number,
  source: ArrayLike<number>,
  target: ArrayLike<number>,
  weight: ArrayLike<number>,
): CsrGraph {
  const start = new Int32Array(nodes + 1);
  for (let e = 0; e < source.length; e++) {
    const a = source[e] as number;
    const b = target[e] as number;
    start[a + 1] = (start[a + 1] as number) + 1;
    start[b + 1] = (start[b + 1] as number) + 1;
  }
  for (let v = 0; v < nodes; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number);
  const next = start.slice();
  const graph = {
    nodes,
    start,
    target: new Int32Array(start[nodes] ?? 0),
    weight: new Float64Array(start[nodes] ?? 0),
  };
  for (let e = 0; e < source.length; e++) {
    add(source[e] as number, target[e] as number, weight[e] as number);
    add(target[e] as number, source[e] as number, weight[e] as number);
  }
  return graph;

  function add(from: number, to: number, w: number): void {
    const at = next[from] as number;
    graph.target[at] = to;
    graph.weight[at] = w;
    next[from] = at + 1;
  }
}
