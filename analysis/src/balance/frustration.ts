import { AnalysisError } from '../analysis-error.ts';
import { bestCamps } from './best-camps.ts';
import { blocksOf } from './blocks.ts';
import type { SignedGraph } from './signed-graph.ts';

export interface Frustration {
  /** L*: the weight of the ties that no division into camps can satisfy. */
  index: number;
  /** 1 - 2 L* / sum |w|, 0 to 1 (two camps); 1 without ties. */
  balance: number;
  /** By node: its camp, 0 .. camps - 1, in the order of their first nodes. */
  camp: Uint8Array;
  /** Numbers of the ties that are frustrated in this division. */
  frustrated: number[];
  /** False when the steps ran out: `index` is then an upper and `bound` a lower bound. */
  proved: boolean;
  bound: number;
}

const MOST_CAMPS = 8;
/** The search keeps a dense table of each block. */
const MOST_NODES = 2000;

/**
 * The frustration index: the least weight of ties that are negative inside a camp or positive between camps, over all
 * divisions into at most `camps` camps. Two camps: Harary 1959, Aref, Wilson 2019, doi:10.1093/comnet/cny015; more:
 * Doreian, Mrvar 1996, doi:10.1016/0378-8733(95)00259-6. Exact, block by block (biconnected components); `steps` bounds
 * the search of each block.
 * @throws AnalysisError TOO_LARGE for more than 8 camps or 2,000 nodes
 */
export function frustration(graph: SignedGraph, camps = 2, steps = 20_000_000): Frustration {
  if (camps > MOST_CAMPS) throw new AnalysisError('TOO_LARGE', 'camps', `at most ${MOST_CAMPS} camps can be compared`);
  if (graph.nodes > MOST_NODES)
    throw new AnalysisError('TOO_LARGE', 'nodes', `frustration takes at most ${MOST_NODES} nodes, not ${graph.nodes}`);
  const ties = Array.from({ length: graph.source.length }, (_, tie) => tie);
  const camp = new Int32Array(graph.nodes).fill(-1);
  let index = 0;
  let bound = 0;
  let proved = true;
  // Blocks come children first: from the last to the first, each hangs on a node that has its camp already.
  for (const block of blocksOf(graph).reverse()) {
    const nodes = [...new Set(block.flatMap((tie) => [graph.source[tie] ?? 0, graph.target[tie] ?? 0]))];
    const found = bestCamps(toBlock(graph, block, nodes), camps, steps);
    index += found.cost;
    bound += found.bound;
    proved &&= found.proved;
    settle(nodes, found.camp);
  }
  const total = ties.reduce((sum, tie) => sum + Math.abs(graph.weight[tie] ?? 0), 0);
  const settled = renumbered(camp);
  return {
    index,
    balance: total === 0 ? 1 : 1 - (2 * index) / total,
    camp: settled,
    frustrated: ties.filter((tie) => {
      const isInside = settled[graph.source[tie] ?? 0] === settled[graph.target[tie] ?? 0];
      return isInside ? (graph.weight[tie] ?? 0) < 0 : (graph.weight[tie] ?? 0) > 0;
    }),
    proved,
    bound,
  };

  /** Swaps the names of two camps of the block so that the node it hangs on keeps its camp. */
  function settle(nodes: readonly number[], found: Uint8Array): void {
    const hinge = nodes.findIndex((node) => camp[node] !== -1);
    const here = hinge < 0 ? 0 : (found[hinge] ?? 0);
    const there = hinge < 0 ? 0 : (camp[nodes[hinge] ?? 0] ?? 0);
    nodes.forEach((node, i) => {
      const c = found[i] ?? 0;
      camp[node] = c === here ? there : c === there ? here : c;
    });
  }
}

function toBlock(graph: SignedGraph, ties: readonly number[], nodes: readonly number[]) {
  const size = nodes.length;
  const weight = new Float64Array(size * size);
  const place = new Map(nodes.map((node, i) => [node, i]));
  for (const tie of ties) {
    const a = place.get(graph.source[tie] ?? 0) ?? 0;
    const b = place.get(graph.target[tie] ?? 0) ?? 0;
    weight[a * size + b] = graph.weight[tie] ?? 0;
    weight[b * size + a] = graph.weight[tie] ?? 0;
  }
  return { size, weight };
}

function renumbered(camp: Int32Array): Uint8Array {
  const names = new Map<number, number>();
  return Uint8Array.from(camp, (c) => {
    const group = Math.max(c, 0);
    const name = names.get(group) ?? names.size;
    names.set(group, name);
    return name;
  });
}
