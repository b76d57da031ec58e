import { createRequire } from 'node:module';
import type { TieArrays } from './tie-arrays.ts';

/** CommonJS modules that are typed as if they had a default export. */
const load = createRequire(import.meta.url);
const { UndirectedGraph }: typeof import('graphology') = load('graphology');
const louvain: typeof import('graphology-communities-louvain').default = load('graphology-communities-louvain');

/** The modularity that graphology's Louvain reaches, the building of its graph included. */
export function graphologyLouvain({ nodes, source, target, weight }: TieArrays): number {
  const graph = new UndirectedGraph();
  for (let node = 0; node < nodes; node++) graph.addNode(node);
  for (let tie = 0; tie < source.length; tie++) graph.addEdge(source[tie], target[tie], { weight: weight[tie] });
  return louvain.detailed(graph, { rng: () => 0.5 }).modularity;
}
