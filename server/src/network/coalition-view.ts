import type {
  Broker,
  Estimate,
  Network,
  NetworkEdge,
  NetworkNode,
  NetworkParameters,
  NodePosition,
} from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import type { Anchor } from '../graphql/types.generated.ts';
import { lazily } from '../lazily.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { brokerage } from './brokerage.ts';
import { estimates } from './estimates.ts';
import { ORIGIN, ownPlaces, type Point, steadyPlaces } from './places.ts';
import { type Reproducibility, reproducibilityOf } from './reproducibility.ts';

/** A network as it is shown: with its places in the picture and what it takes to get it again. */
export interface CoalitionView {
  network: Network;
  nodes: NodeView[];
  edges: EdgeView[];
  communities: CommunityView[];
  /** By id, the foremost first. */
  brokers(): Map<string, Broker>;
  reproducibility(): Reproducibility;
}
export interface NodeView {
  kind: 'actor' | 'issue';
  node: NetworkNode;
  /** None without positive ties. */
  brokerage(): Broker | undefined;
  /** Its place in the picture. */
  point(anchor: Anchor): Promise<Point>;
  /** How firm and how old its position on an issue is. */
  estimateOn(issue: string): Promise<Estimate>;
}
export interface PositionView {
  position: NodePosition;
  estimate(): Promise<Estimate>;
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
    const brokers = lazily(() => brokerage(network));
    return {
      network,
      nodes: network.nodes.map((node) => ({
        kind,
        node,
        brokerage: () => brokers().get(node.id),
        point: () => places().get(node.id) ?? { x: 0, y: 0 },
        estimateOn: async (issue) => (await estimates(snapshot, parameters)).of(node.id, issue),
      })),
      edges: network.edges.map((edge) => ({ kind, edge, statementIds: () => statementsUnder(edge) })),
      communities: network.communities.map((members, index) => ({ index, kind, members })),
      brokers,
      reproducibility: lazily(() => reproducibilityOf(snapshot, parameters, numbersOf(network))),
    };
  });
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
