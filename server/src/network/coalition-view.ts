import {
  type Broker,
  coalitionNetwork,
  type Estimate,
  type GroupBy,
  type Network,
  type NetworkEdge,
  type NetworkNode,
  type NetworkParameters,
  type NodeGroup,
  type NodePosition,
  nodeGroups,
  statementsUnder,
} from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import type { Anchor, Layout } from '../graphql/types.generated.ts';
import { lazily } from '../lazily.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type BackboneView, backboneView } from './backbone-view.ts';
import { brokerage } from './brokerage.ts';
import { estimates } from './estimates.ts';
import { checkGroupBy } from './group-by.ts';
import { ORIGIN, type Places, type Point, placesOf } from './places.ts';
import { type PolarizationView, polarizationView } from './polarization-view.ts';
import { type Reproducibility, reproducibilityOf } from './reproducibility.ts';
import { DEFAULT_RESAMPLES, findRefusal, type RobustnessView, resampled, robustnessView } from './robustness-view.ts';

/** A network as it is shown: with its places in the picture and what it takes to get it again. */
export interface CoalitionView {
  network: Network;
  nodes: NodeView[];
  edges: EdgeView[];
  communities: CommunityView[];
  /** @throws see `checkGroupBy` */
  groups(groupBy: GroupBy): NodeGroup[];
  /** Where the nodes stand in the picture, by id. @throws see `checkGroupBy` */
  places(anchor: Anchor, layout: Layout, groupBy: GroupBy): Promise<Places>;
  /** By id, the foremost first. */
  brokers(): Map<string, Broker>;
  /** @throws BAD_USER_INPUT, TOO_COMPLEX see `robustnessView` */
  robustness(resamples: number): Promise<RobustnessView>;
  /** Null without agreement and conflict. @throws BAD_USER_INPUT, TOO_COMPLEX see `polarizationView` */
  polarization(camps: number): Promise<PolarizationView | null>;
  /** @throws BAD_USER_INPUT for a network of issues */
  backbone(): Promise<BackboneView>;
  reproducibility(): Reproducibility;
}
export interface NodeView {
  kind: 'actor' | 'issue';
  node: NetworkNode;
  /** None without positive ties. */
  brokerage(): Broker | undefined;
  /** Its place in the picture. */
  point(anchor: Anchor, layout: Layout, groupBy: GroupBy): Promise<Point>;
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
  /** Ids of the statements under the tie, newest first, at most `first` of them. */
  statementIds(first?: number): Promise<string[]>;
  /** How often it is there when the sources are drawn again, 0 to 1; null where they are not. */
  support(): Promise<number | null>;
}
export interface CommunityView {
  index: number;
  kind: 'actor' | 'issue';
  members: string[];
}

/** Computes the network once per revision and parameters; places and hash only when they are asked for. */
export async function coalitionView(snapshot: Snapshot, parameters: NetworkParameters): Promise<CoalitionView> {
  const key = canonicalJson(parameters);
  return snapshot.once(key, async () => {
    const { index } = snapshot;
    const network = coalitionNetwork(index, await snapshot.statementsFor(parameters), parameters);
    const kind = parameters.nodes === 'ACTORS' ? 'actor' : 'issue';
    const places = placesOf(network, snapshot, parameters);
    const groups = (groupBy: GroupBy) => {
      checkGroupBy(groupBy, snapshot, parameters);
      return nodeGroups(index, network, groupBy, parameters);
    };
    const brokers = lazily(() => brokerage(network));
    const supports = () => snapshot.once(`support ${key}`, () => supportsOf(snapshot, parameters, network));
    return {
      network,
      nodes: network.nodes.map((node) => ({
        kind,
        node,
        brokerage: () => brokers().get(node.id),
        point: async (anchor, layout, groupBy) => (await places(anchor, layout, groupBy)).get(node.id) ?? ORIGIN,
        estimateOn: async (issue) => (await estimates(snapshot, parameters)).of(node.id, issue),
      })),
      edges: network.edges.map((edge, tie) => ({
        kind,
        edge,
        statementIds: async (first) =>
          statementsUnder(index, await snapshot.statementColumns(), parameters, network, edge, first),
        support: async () => (await supports())?.[tie] ?? null,
      })),
      communities: network.communities.map((members, index) => ({ index, kind, members })),
      groups,
      places,
      brokers,
      robustness: (resamples) => robustnessView(snapshot, parameters, network, resamples),
      polarization: (camps) => polarizationView(snapshot, parameters, camps),
      backbone: () => backboneView(snapshot, parameters),
      reproducibility: lazily(() => reproducibilityOf(snapshot, parameters, numbersOf(network))),
    };
  });
}

async function supportsOf(
  snapshot: Snapshot,
  parameters: NetworkParameters,
  network: Network,
): Promise<Float64Array | null> {
  if (await findRefusal(snapshot, parameters, network, DEFAULT_RESAMPLES)) return null;
  return (await resampled(snapshot, parameters, DEFAULT_RESAMPLES)).support;
}

/** All numbers of the answer; what a tie or a node opens up to follows from them and the graph. */
function numbersOf({ nodes, edges, communities, measures, open }: Network): unknown {
  // So do these two, from the weights and the aggregation.
  const { agree: _agree, differ: _differ, ...counted } = measures;
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
    measures: counted,
    open,
  };
}
