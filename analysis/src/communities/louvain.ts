import type { CsrGraph } from '../graph/csr-graph.ts';
import { seededRandom } from '../graph/random.ts';
import { aggregateLevel, renumber, toLevelGraph } from './level-graph.ts';
import { moveLocally } from './local-moving.ts';

/**
 * Communities by the Louvain method for modularity: local moving and aggregation until nothing moves. Blondel,
 * Guillaume, Lambiotte, Lefebvre 2008, doi:10.1088/1742-5468/2008/10/P10008. Its communities may be disconnected;
 * `leiden` gives better ones. Deterministic by seed. Weights must be positive.
 */
export function louvain(graph: CsrGraph, seed: number): Int32Array {
  const random = seededRandom(seed);
  let level = toLevelGraph(graph);
  let result = Int32Array.from({ length: graph.nodes }, (_, v) => v);
  if (level.total === 0) return result;
  for (;;) {
    const community = Int32Array.from({ length: level.graph.nodes }, (_, v) => v);
    moveLocally(level, community, random);
    const communities = renumber(community);
    result = result.map((node) => community[node] as number);
    if (communities === level.graph.nodes) return result;
    level = aggregateLevel(level, community, communities);
  }
}
