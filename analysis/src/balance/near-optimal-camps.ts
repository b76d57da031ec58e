import { AnalysisError } from '../analysis-error.ts';
import { type Frustration, frustration } from './frustration.ts';
import { neighboursOf, type SignedGraph } from './signed-graph.ts';

export interface NearOptimalCamps {
  /** One best division, and what it breaks. */
  best: Frustration;
  /** How many divisions into two camps break at most (1 + slack) times as much, the best one among them: at least 1. */
  divisions: number;
  /** By node: in what share of them it stands elsewhere than in the best one, 0 to 1. */
  elsewhere: Float64Array;
  /** False when the steps ran out, or before in the search for the best: `divisions` is then a lower bound. */
  complete: boolean;
}

/** Beyond this the divisions are too many to be walked through. */
const MOST_NODES = 40;

/**
 * How sure the two camps are: all divisions whose frustration is at most (1 + slack) times the least one, each counted
 * once whatever its camps are called, in every connected part by itself. A division is compared with the best one the way
 * round in which fewer nodes differ. Nodes without ties count for nothing. Exhaustive, with the cheapest completion as
 * bound. Frustration: see `frustration`.
 * @throws AnalysisError TOO_LARGE over 40 nodes
 */
export function nearOptimalCamps(graph: SignedGraph, slack = 0.05, steps = 5_000_000): NearOptimalCamps {
  if (graph.nodes > MOST_NODES)
    throw new AnalysisError('TOO_LARGE', 'nodes', `at most ${MOST_NODES} nodes can be divided in all ways`);
  const best = frustration(graph, 2, steps);
  const limit = best.index * (1 + slack) + 1e-9;
  const neighbours = neighboursOf(graph);
  const { order, part } = partsOf(neighbours);
  const camp = new Int8Array(graph.nodes).fill(-1);
  const price = [new Float64Array(graph.nodes), new Float64Array(graph.nodes)] as const;
  const differing = new Float64Array(graph.nodes);
  let divisions = 0;
  let left = steps;
  divide(0, 0);
  return {
    best,
    divisions: Math.max(divisions, 1),
    elsewhere: differing.map((count) => (divisions === 0 ? 0 : count / divisions)),
    complete: best.proved && left > 0,
  };

  function divide(depth: number, cost: number): void {
    if (--left <= 0) return;
    const node = order[depth];
    if (node === undefined) {
      divisions++;
      compare();
      return;
    }
    const isFirst = depth === 0 || part[order[depth - 1] ?? 0] !== part[node];
    for (const side of isFirst ? ([0] as const) : ([0, 1] as const)) {
      const paid = cost + (price[side][node] ?? 0);
      camp[node] = side;
      charge(node, side, 1);
      if (paid + cheapestRest(depth + 1) <= limit) divide(depth + 1, paid);
      charge(node, side, -1);
      camp[node] = -1;
    }
  }

  /** What the nodes not yet placed pay for this one, on either side. */
  function charge(node: number, side: 0 | 1, sign: number): void {
    for (const { node: other, weight } of neighbours[node] ?? []) {
      if (camp[other] !== -1) continue;
      const dear = weight < 0 ? side : side === 0 ? 1 : 0;
      price[dear][other] = (price[dear][other] ?? 0) + sign * Math.abs(weight);
    }
  }

  function cheapestRest(depth: number): number {
    let sum = 0;
    for (let at = depth; at < order.length; at++) {
      const node = order[at] as number;
      sum += Math.min(price[0][node] as number, price[1][node] as number);
    }
    return sum;
  }

  function compare(): void {
    const parts = new Map<number, number[]>();
    for (const node of order) parts.set(part[node] ?? 0, [...(parts.get(part[node] ?? 0) ?? []), node]);
    for (const nodes of parts.values()) {
      const moved = nodes.filter((node) => camp[node] !== best.camp[node]);
      const fewer = 2 * moved.length <= nodes.length ? moved : nodes.filter((node) => !moved.includes(node));
      for (const node of fewer) differing[node] = (differing[node] ?? 0) + 1;
    }
  }
}

/** Nodes with ties, part by part, each after a neighbour of its own; and the number of each node's part. */
function partsOf(neighbours: readonly { node: number }[][]): { order: number[]; part: Int32Array } {
  const part = new Int32Array(neighbours.length).fill(-1);
  const order: number[] = [];
  neighbours.forEach((ties, first) => {
    if (ties.length === 0 || part[first] !== -1) return;
    part[first] = first;
    order.push(first);
    for (let at = order.length - 1; at < order.length; at++)
      for (const { node } of neighbours[order[at] ?? 0] ?? [])
        if (part[node] === -1) {
          part[node] = first;
          order.push(node);
        }
  });
  return { order, part };
}
