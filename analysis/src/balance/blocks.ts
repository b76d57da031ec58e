import type { SignedGraph } from './signed-graph.ts';

/**
 * Blocks (biconnected components) as lists of tie numbers: two of them share at most one node, so camps can be found
 * block by block. Hopcroft, Tarjan 1973. O(nodes + ties); a block may be a single tie.
 */
export function blocksOf(graph: SignedGraph): number[][] {
  const adjacent = tiesByNode(graph);
  const order = new Int32Array(graph.nodes).fill(-1);
  const low = new Int32Array(graph.nodes);
  const used = new Uint8Array(graph.source.length);
  const open: number[] = [];
  const blocks: number[][] = [];
  let visited = 0;
  for (let root = 0; root < graph.nodes; root++) if (order[root] === -1) visit(root);
  return blocks;

  function visit(node: number): void {
    order[node] = visited++;
    low[node] = order[node] ?? 0;
    for (const { node: next, tie } of adjacent[node] ?? []) {
      if (used[tie] === 1) continue;
      used[tie] = 1;
      open.push(tie);
      if (order[next] === -1) {
        visit(next);
        low[node] = Math.min(low[node] ?? 0, low[next] ?? 0);
        if ((low[next] ?? 0) >= (order[node] ?? 0)) blocks.push(open.splice(open.indexOf(tie)));
      } else low[node] = Math.min(low[node] ?? 0, order[next] ?? 0);
    }
  }
}

function tiesByNode(graph: SignedGraph): { node: number; tie: number }[][] {
  const adjacent: { node: number; tie: number }[][] = Array.from({ length: graph.nodes }, () => []);
  for (let tie = 0; tie < graph.source.length; tie++) {
    const a = graph.source[tie] ?? 0;
    const b = graph.target[tie] ?? 0;
    adjacent[a]?.push({ node: b, tie });
    adjacent[b]?.push({ node: a, tie });
  }
  return adjacent;
}
