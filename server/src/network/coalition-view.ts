import type {
  Estimate,
  Network,
  NetworkEdge,
  NetworkNode,
  NetworkParameters,
  NodePosition,
} from '@stancegraph/analysis';
import { layout } from '@stancegraph/drawing';
import { canonicalJson } from '../canonical-json.ts';
import { lazily } from '../lazily.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { estimates } from './estimates.ts';
import { type Reproducibility, reproducibilityOf } from './reproducibility.ts';

/** A network as it is shown: with its places in the picture and what it takes to get it again. */
export interface CoalitionView {
  network: Network;
  nodes: NodeView[];
  edges: EdgeView[];
  communities: CommunityView[];
  reproducibility(): Reproducibility;
}
export interface NodeView {
  kind: 'actor' | 'issue';
  node: NetworkNode;
  /** Its place in the picture. */
  point(): Point;
  /** How firm and how old its position on an issue is. */
  estimateOn(issue: string): Promise<Estimate>;
}
export interface PositionView {
  position: NodePosition;
  estimate(): Promise<Estimate>;
}
interface Point {
  x: number;
  y: number;
}
export interface EdgeView {
  kind: 'actor' | 'issue';
  edge: NetworkEdge;
  /** Ids of the statements under the tie, newest first. */
  statementIds(): Promise<string[]>;
}
export interface CommunityView {
  index: number;
  kind: 'actor' | 'issue';
  members: string[];
}

/** Computes the network once per revision and parameters; places and hash only when they are asked for. */
export async function coalitionView(snapshot: Snapshot, parameters: NetworkParameters): Promise<CoalitionView> {
  return snapshot.once(canonicalJson(parameters), async () => {
    const { network, statementsUnder } = await snapshot.network(parameters);
    const kind = parameters.nodes === 'ACTORS' ? 'actor' : 'issue';
    const places = lazily(() => placesOf(network, snapshot, parameters.seed));
    return {
      network,
      nodes: network.nodes.map((node) => ({
        kind,
        node,
        point: () => places().get(node.id) ?? { x: 0, y: 0 },
        estimateOn: async (issue) => (await estimates(snapshot, parameters)).of(node.id, issue),
      })),
      edges: network.edges.map((edge) => ({ kind, edge, statementIds: () => statementsUnder(edge) })),
      communities: network.communities.map((members, index) => ({ index, kind, members })),
      reproducibility: lazily(() => reproducibilityOf(snapshot, parameters, numbersOf(network))),
    };
  });
}

function placesOf({ nodes, edges }: Network, snapshot: Snapshot, seed: number): Map<string, Point> {
  const labelled = nodes.map(({ id, community }) => ({ id, community, label: snapshot.nameOf(id) }));
  return new Map(layout({ nodes: labelled, edges }, { seed }).map(({ id, x, y }) => [id, { x, y }]));
}

/** All numbers of the answer; what a tie or a node opens up to follows from them and the graph. */
function numbersOf({ nodes, edges, communities, measures, open }: Network): unknown {
  return {
    nodes: nodes.map(({ id, community, degree, strength, betweenness, divided }) => [
      id,
      community,
      degree,
      strength,
      betweenness,
      divided,
    ]),
    edges: edges.map(({ source, target, weight, congruence, conflict, sharedCount }) => [
      source,
      target,
      weight,
      congruence,
      conflict,
      sharedCount,
    ]),
    communities,
    measures,
    open,
  };
}
