import { createRequire } from 'node:module';
import type { EdgeList } from './random-graph.ts';

/** Graphology's own measures, to compare with; its CommonJS modules are typed as if they had a default export. */
const load = createRequire(import.meta.url);
const { UndirectedGraph }: typeof import('graphology') = load('graphology');
const louvain: typeof import('graphology-communities-louvain').default = load('graphology-communities-louvain');
const betweenness: typeof import('graphology-metrics/centrality/betweenness.js').default = load(
  'graphology-metrics/centrality/betweenness.js',
);

function toPeer(list: EdgeList) {
  const peer = new UndirectedGraph();
  for (let v = 0; v < list.nodes; v++) peer.addNode(String(v));
  list.source.forEach((a, tie) => {
    const weight = list.weight[tie] ?? 1;
    peer.addEdge(String(a), String(list.target[tie]), { weight, length: 1 / weight });
  });
  return peer;
}

export function peerLouvain(list: EdgeList, rng: () => number): number[] {
  const found = louvain(toPeer(list), { rng });
  return Array.from({ length: list.nodes }, (_, v) => found[String(v)] ?? -1);
}

export function peerBetweenness(list: EdgeList): number[] {
  const found = betweenness(toPeer(list), { getEdgeWeight: 'length' });
  return Array.from({ length: list.nodes }, (_, v) => found[String(v)] ?? Number.NaN);
}
