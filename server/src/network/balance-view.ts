import {
  frustration,
  nearOptimalCamps,
  type SignedGraph,
  type TriangleCensus,
  triangleCensus,
  walkBalance,
} from '@stancegraph/analysis';
import { checkCamps } from './check-camps.ts';
import type { CoalitionView, EdgeView, NodeView } from './coalition-view.ts';

/** Structural balance as it is shown, with the ties by name. */
export interface BalanceView {
  triangles: TriangleCensus;
  walkBalance: number | null;
  frustration: number;
  index: number;
  proved: boolean;
  bound: number;
  camps: { kind: 'actor' | 'issue'; members: string[] }[];
  frustratedTies: EdgeView[];
  /** Searched for when it is asked for; null over 40 nodes. */
  nearOptimal(): NearOptimalView | null;
}
export interface NearOptimalView {
  count: number;
  complete: boolean;
  placedDifferently: { kind: 'actor' | 'issue'; id: string; share: number }[];
}

/** Divisions that break up to a twentieth more than the best are nearly as good. */
const SLACK = 0.05;
/** Keeps the search under a second or so; where it stops early, the answer says so. */
const STEPS = 500_000;
/** Beyond this the divisions are too many to be tried one by one. */
const MOST_DIVIDED_NODES = 40;
/** The spectrum takes the cube of this. */
const MOST_WALKING_NODES = 400;

export function balanceView({ network, nodes, edges }: CoalitionView, camps: number): BalanceView {
  checkCamps(camps);
  const kind = nodes[0]?.kind ?? 'actor';
  const place = new Map(network.nodes.map(({ id }, at) => [id, at]));
  const signed = edges.filter(({ edge }) => edge.verdict !== 'NEITHER');
  const graph = signedGraph(place, signed);
  const found = frustration(graph, camps, STEPS);
  const members: string[][] = [];
  network.nodes.forEach(({ id }, at) => {
    const camp = found.camp[at] ?? 0;
    members[camp] = [...(members[camp] ?? []), id];
  });
  return {
    triangles: triangleCensus(graph),
    walkBalance:
      graph.nodes > MOST_WALKING_NODES ? null : walkBalance({ ...graph, weight: Array.from(graph.weight, Math.sign) }),
    frustration: found.index,
    index: found.balance,
    proved: found.proved,
    bound: found.bound,
    camps: members.sort((a, b) => b.length - a.length).map((ids) => ({ kind, members: ids })),
    frustratedTies: found.frustrated.flatMap((tie) => signed[tie] ?? []),
    nearOptimal: () => nearOptimalView(graph, nodes),
  };
}

function nearOptimalView(graph: SignedGraph, nodes: readonly NodeView[]): NearOptimalView | null {
  if (graph.nodes > MOST_DIVIDED_NODES) return null;
  const { divisions, complete, elsewhere } = nearOptimalCamps(graph, SLACK, STEPS);
  return {
    count: divisions,
    complete,
    placedDifferently: nodes
      .map(({ kind, node }, at) => ({ kind, id: node.id, share: elsewhere[at] ?? 0 }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share),
  };
}

/** The sign is the verdict's: a tie of conflict counts as one who differ, whatever the sign of its weight. */
function signedGraph(place: Map<string, number>, edges: readonly EdgeView[]): SignedGraph {
  return {
    nodes: place.size,
    source: edges.map(({ edge }) => place.get(edge.source) ?? 0),
    target: edges.map(({ edge }) => place.get(edge.target) ?? 0),
    weight: edges.map(({ edge }) => (edge.verdict === 'DIFFER' ? -1 : 1) * Math.abs(edge.weight)),
  };
}
