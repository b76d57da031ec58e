import {
  coalitionNetwork,
  type GroupBy,
  groupIndex,
  type Network,
  type NetworkParameters,
  nodeGroups,
} from '@stancegraph/analysis';
import { arrangeSteps, type Layout, positionOf } from '@stancegraph/drawing';
import { canonicalJson } from '../canonical-json.ts';
import type { Anchor } from '../graphql/types.generated.ts';
import { inTurns } from '../in-turns.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { BY_COMMUNITY, checkGroupBy, isByCommunity, keyOf } from './group-by.ts';

export interface Point {
  x: number;
  y: number;
}
export const ORIGIN: Point = { x: 0, y: 0 };
type Drawn = Pick<Network, 'nodes' | 'edges' | 'communities'>;
export type Places = ReadonlyMap<string, Point>;

/** Where a network's nodes stand, each way drawn once and only when it is asked for. */
export function placesOf(
  network: Network,
  snapshot: Snapshot,
  parameters: NetworkParameters,
): (anchor: Anchor, layout: Layout, groupBy: GroupBy) => Promise<Places> {
  const kept = new Map<string, Promise<Places>>();
  return (anchor, layout, groupBy) => {
    // Every node asks.
    const key = `${anchor} ${layout} ${keyOf(groupBy)}`;
    const known = kept.get(key);
    if (known) return known;
    checkGroupBy(groupBy, snapshot, parameters);
    const places = BY_ANCHOR[anchor](network, snapshot, { ...parameters, layout, groupBy, at: parameters });
    kept.set(key, places);
    return places;
  };
}

/** What places follow from: the network's question, and the rule by which they are given. */
type Asked = NetworkParameters & {
  layout: Layout;
  groupBy: GroupBy;
  /** Who belongs together is of the day that is shown, also where places are of all time. */
  at: Pick<NetworkParameters, 'asOf' | 'knownOn'>;
};

/** By the network itself; under assumptions by what it is without them, so that nobody jumps when one is made. */
async function ownPlaces(network: Network, snapshot: Snapshot, asked: Asked): Promise<Places> {
  const isAsItIs = asked.assume.length === 0 && asked.fixedPoint === 'LEAST';
  if (isAsItIs || asked.layout === 'POSITIONS') return draw(network, snapshot, asked);
  return anchored(network, snapshot, { ...asked, ...AS_IT_IS });
}

/**
 * By everything that was ever said on the same issues, whatever the day, the assumptions and the way of counting. A
 * stance rests on statements, so whoever has one on some day is in it.
 */
async function steadyPlaces(network: Network, snapshot: Snapshot, asked: Asked): Promise<Places> {
  // A place that says the position moves with it.
  if (asked.layout === 'POSITIONS') return draw(network, snapshot, asked);
  return anchored(network, snapshot, {
    ...asked,
    ...AS_IT_IS,
    basis: 'STATEMENTS',
    asOf: EVER.to,
    window: EVER,
    knownOn: null,
    duplicates: 'RANGE',
    aggregation: 'SUBTRACT',
    normalization: 'AVERAGE',
    method: 'CORRECTED',
    minWeight: null,
    isolates: true,
  });
}

const BY_ANCHOR = { NETWORK: ownPlaces, ALL_TIME: steadyPlaces };

const AS_IT_IS: Pick<NetworkParameters, 'assume' | 'fixedPoint' | 'round'> = {
  assume: [],
  fixedPoint: 'LEAST',
  round: null,
};
const EVER = { from: '0001-01-01', to: '9999-12-31' };
/** Between the anchor and those below it, in units of a node's radius. */
const GAP = 8;

/** The anchor's places; who is not in it stands in rows of its own below, so that nobody in it moves. */
async function anchored({ nodes }: Network, snapshot: Snapshot, asked: Asked): Promise<Places> {
  const { layout, groupBy, at, ...parameters } = asked;
  const grouped = isByCommunity(groupBy) ? '' : canonicalJson([groupBy, at.asOf, at.knownOn]);
  const places = await snapshot.once(`places ${layout} ${grouped} ${canonicalJson(parameters)}`, async () =>
    draw(coalitionNetwork(snapshot.index, await snapshot.statementsFor(parameters), parameters), snapshot, asked),
  );
  const others = nodes.filter(({ id }) => !places.has(id));
  if (others.length === 0) return places;
  const rows = await draw({ nodes: others, edges: [], communities: [] }, snapshot, {
    ...asked,
    layout: 'FORCE',
    groupBy: BY_COMMUNITY,
  });
  const bottom = Math.max(0, ...[...places.values()].map(({ y }) => y));
  const top = Math.min(...[...rows.values()].map(({ y }) => y));
  return new Map([...places, ...[...rows].map(([id, { x, y }]) => [id, { x, y: bottom + GAP + y - top }] as const)]);
}

async function draw(network: Drawn, snapshot: Snapshot, { layout, seed, groupBy, at }: Asked): Promise<Places> {
  const isGrouped = !isByCommunity(groupBy);
  const groups = isGrouped ? groupIndex(nodeGroups(snapshot.index, network, groupBy, at)) : null;
  const nodes = network.nodes.map((node) => ({
    id: node.id,
    community: groups ? (groups.get(node.id) ?? null) : node.community,
    strength: node.strength,
    position: positionOf(node),
    label: snapshot.nameOf(node.id),
  }));
  const places = await inTurns(arrangeSteps({ nodes, edges: network.edges, isGrouped }, { layout, seed }));
  return new Map(places.map(({ id, x, y }) => [id, { x, y }]));
}
