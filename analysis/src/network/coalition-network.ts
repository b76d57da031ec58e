import { leiden } from '../communities/leiden.ts';
import { louvain } from '../communities/louvain.ts';
import { modularity } from '../communities/modularity.ts';
import { betweenness } from '../graph/betweenness.ts';
import { type CsrGraph, toCsrGraph } from '../graph/csr-graph.ts';
import type { StatementColumns } from '../model.ts';
import type { Network, NetworkEdge, NetworkNode, NetworkParameters } from '../network-model.ts';
import { toOneModeOptions } from '../projection/check-options.ts';
import { oneMode, rangeOf, type Ties } from '../projection/one-mode.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { toCommunityLists } from './community-lists.ts';
import { groundUnder, toGround } from './ground.ts';
import type { OpinionTable } from './opinion-table.ts';
import { opinionTableOf } from './opinion-table-of.ts';
import { sharedBetween } from './shared-between.ts';
import { verdictOf } from './verdict.ts';
import { keepNodes, strongTies } from './visible-part.ts';

/**
 * The one-mode network of a day: who stands with whom (nodes ACTORS), or which issues hang together (ISSUES). Nodes are
 * those with an entry on the chosen issues; ties are pairs of non-zero weight. `shared` and `positions` are worked out
 * when first read, and betweenness for all nodes at once: over many ties they are the larger part of the work.
 * @throws AnalysisError see `opinionTableOf` and `toOneModeOptions`
 */
export function coalitionNetwork(
  index: WorldIndex,
  statements: StatementColumns | null,
  parameters: NetworkParameters,
): Network {
  return networkOf(index, opinionTableOf(index, statements, parameters), parameters);
}

/** The network of a table that was made for these parameters. */
export function networkOf(index: WorldIndex, table: OpinionTable, parameters: NetworkParameters): Network {
  const options = toOneModeOptions(parameters);
  const ground = toGround(index, table, parameters.nodes);
  const { counts, side } = ground;
  const { kept, ties } = keepNodes(
    counts.rows,
    strongTies(oneMode(counts, options), parameters.minWeight),
    parameters.isolates,
  );
  const rowOf = (node: number) => kept[node] ?? -1;
  const friendly = positiveGraph(kept.length, ties);
  const community = findCommunities(friendly, parameters);
  const ids = Array.from(kept, (row) => side.idOf(row));
  const lists = community === null ? null : toCommunityLists(community, ids);
  const { degree, strength, positive } = sumTies(kept.length, ties);
  let between: Float64Array | undefined;
  const betweennessOf = (node: number) => {
    between ??= betweenness(friendly);
    return between[node] ?? 0;
  };
  let range: number | undefined;
  const size = kept.length;
  const edges = Array.from(ties.source, (_, tie) => toEdge(tie));
  const network: Network = {
    nodes: ids.map((id, node) => toNode(id, node)),
    edges,
    communities: lists?.members ?? [],
    measures: {
      nodes: size,
      edges: ties.source.length,
      positive,
      negative: ties.source.length - positive,
      agree: edges.filter(({ verdict }) => verdict === 'AGREE').length,
      differ: edges.filter(({ verdict }) => verdict === 'DIFFER').length,
      density: size < 2 ? 0 : (2 * ties.source.length) / (size * (size - 1)),
      modularity: community === null ? null : modularity(friendly, community),
    },
    open: table.open,
  };
  if (parameters.basis === 'STATEMENTS') groundUnder(network, () => ground);
  return network;

  function toNode(id: string, node: number): NetworkNode {
    let positions: NetworkNode['positions'] | undefined;
    return {
      id,
      community: lists === null ? null : (lists.placeOf[node] ?? 0),
      degree: degree[node] ?? 0,
      strength: strength[node] ?? 0,
      get betweenness() {
        return betweennessOf(node);
      },
      divided: side.dividedOf(rowOf(node)),
      get positions() {
        positions ??= side.positionsOf(rowOf(node));
        return positions;
      },
    };
  }

  function toEdge(tie: number): NetworkEdge {
    const source = ties.source[tie] ?? 0;
    const target = ties.target[tie] ?? 0;
    let shared: NetworkEdge['shared'] | undefined;
    return {
      source: ids[source] ?? '',
      target: ids[target] ?? '',
      weight: ties.weight[tie] ?? 0,
      verdict: verdictOf(ties.weight[tie] ?? 0, options.aggregation),
      congruence: ties.congruence[tie] ?? 0,
      conflict: ties.conflict[tie] ?? 0,
      sharedCount: ties.shared[tie] ?? 0,
      get shared() {
        range ??= rangeOf(counts, options);
        shared ??= sharedBetween(counts, side, range, rowOf(source), rowOf(target));
        return shared;
      },
    };
  }
}

function positiveGraph(nodes: number, { source, target, weight }: Ties): CsrGraph {
  const friendly = Int32Array.from(weight.keys()).filter((tie) => (weight[tie] as number) > 0);
  return toCsrGraph(
    nodes,
    friendly.map((tie) => source[tie] as number),
    friendly.map((tie) => target[tie] as number),
    Float64Array.from(friendly, (tie) => weight[tie] as number),
  );
}

function findCommunities(graph: CsrGraph, { communities, seed }: NetworkParameters): Int32Array | null {
  if (communities === 'NONE') return null;
  return communities === 'LEIDEN' ? leiden(graph, seed) : louvain(graph, seed);
}

function sumTies(nodes: number, ties: Ties): { degree: Int32Array; strength: Float64Array; positive: number } {
  const degree = new Int32Array(nodes);
  const strength = new Float64Array(nodes);
  let positive = 0;
  ties.weight.forEach((weight, tie) => {
    for (const end of [ties.source[tie] ?? 0, ties.target[tie] ?? 0]) {
      degree[end] = (degree[end] ?? 0) + 1;
      strength[end] = (strength[end] ?? 0) + weight;
    }
    if (weight > 0) positive++;
  });
  return { degree, strength, positive };
}
