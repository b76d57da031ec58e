import type { Steps } from '@stancegraph/analysis';
import { centred, type Position2D, recentred } from './centred.ts';
import { RADIUS } from './geometry.ts';
import { labelled } from './labelled.ts';
import { layoutGroup, type Placed } from './layout-group.ts';
import { type DiscTie, packGroups } from './pack-groups.ts';
import { parkIsolates } from './park-isolates.ts';
import { separateAll } from './separate-boxes.ts';
import { compare, inOrder, type Tie } from './strongest-ties.ts';

export interface LayoutNode {
  id: string;
  /** Nodes of one community are placed together; null: of none. */
  community: number | null;
  /** What will be written under it, so that room is kept; left out: the id. */
  label?: string;
}
export interface LayoutInput {
  nodes: readonly LayoutNode[];
  edges: readonly Tie[];
  /** Whether who has no tie stands with its group all the same, as somebody gathered them. */
  isGrouped?: boolean;
}
type Labelled = { id: string; label: string };

/**
 * Where to draw the nodes of a network. Pure and deterministic: the same network, in whatever order, and the same seed
 * give the same places. Each community is laid out by forces of its own (d3-force), then the communities are packed like
 * discs and nodes without any tie stand in rows below.
 * @returns by id, in units of a node's radius, rounded to two decimals, centred on (0, 0)
 */
export function layout(network: LayoutInput, { seed }: { seed: number }): Position2D[] {
  const steps = layoutSteps(network, { seed });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, for who has others to serve between them. */
export function* layoutSteps(network: LayoutInput, { seed }: { seed: number }): Steps<Position2D[]> {
  const edges = inOrder(network.edges);
  const tied = new Set(
    network.isGrouped ? network.nodes.map(({ id }) => id) : edges.flatMap((edge) => [edge.source, edge.target]),
  );
  const strength = strengths(edges);
  const nodes = labelled(network.nodes).sort(
    (a, b) => (strength.get(b.id) ?? 0) - (strength.get(a.id) ?? 0) || compare(a.id, b.id),
  );
  const groups = groupBy(nodes.filter((node) => tied.has(node.id)));
  const placed = yield* placeGroups(groups, edges, seed);
  const bottom = placed.reduce((most, box) => Math.max(most, box.y + box.below), 0);
  const side = placed.reduce((most, box) => Math.max(most, Math.abs(box.x) + box.halfWidth), 280);
  const isolates = nodes
    .filter((node) => !tied.has(node.id))
    .sort((a, b) => compare(a.label, b.label) || compare(a.id, b.id));
  return centred([...placed, ...parkIsolates(isolates, bottom + (placed.length > 0 ? 3 * RADIUS : 0), 2 * side)]);
}

/** How strongly each node agrees with all others. */
function strengths(edges: readonly Tie[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { source, target, weight } of edges) {
    if (weight <= 0) continue;
    for (const id of [source, target]) sums.set(id, (sums.get(id) ?? 0) + weight);
  }
  return sums;
}

/** Largest first, ties by the smallest id. */
function groupBy(nodes: readonly (Labelled & { community: number | null })[]): Labelled[][] {
  const groups = new Map<number | null, Labelled[]>();
  for (const node of nodes) {
    const group = groups.get(node.community);
    if (group) group.push(node);
    else groups.set(node.community, [node]);
  }
  const smallest = (group: Labelled[]) => group.map((node) => node.id).sort(compare)[0] ?? '';
  return [...groups.values()].sort((a, b) => b.length - a.length || compare(smallest(a), smallest(b)));
}

function* placeGroups(groups: readonly Labelled[][], edges: readonly Tie[], seed: number): Steps<Placed[]> {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((node) => [node.id, index] as const)));
  const inside: Tie[][] = groups.map(() => []);
  const between = new Map<string, DiscTie>();
  for (const edge of edges) {
    const [a, b] = [groupOf.get(edge.source), groupOf.get(edge.target)];
    if (a === undefined || b === undefined) continue;
    if (a === b) inside[a]?.push(edge);
    else {
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      const tie = between.get(key) ?? { source: Math.min(a, b), target: Math.max(a, b), weight: 0 };
      between.set(key, { ...tie, weight: tie.weight + edge.weight });
    }
  }
  const places: Placed[][] = [];
  for (const [index, group] of groups.entries()) {
    places.push(recentred(yield* layoutGroup(group, inside[index] ?? [], { seed, ticks: ticksFor(groupOf.size) })));
  }
  const ties = [...between.entries()].sort((a, b) => compare(a[0], b[0])).map(([, tie]) => tie);
  const centres = packGroups(places.map(reach), ties, seed);
  const boxes = places.flatMap((group, index) => {
    const centre = centres[index] ?? { x: 0, y: 0 };
    return group.map((box) => ({ ...box, x: box.x + centre.x, y: box.y + centre.y }));
  });
  yield* separateAll(boxes);
  return recentred(boxes);
}

/** Fewer rounds for larger networks: 2,000 nodes still take less than three seconds. */
const ticksFor = (nodes: number): number => (nodes <= 100 ? 180 : nodes <= 400 ? 90 : 40);

/** Radius of the disc around (0, 0) that holds all of the group, labels included. */
const reach = (boxes: readonly Placed[]): number =>
  boxes.reduce((most, { x, y, halfWidth, above, below }) => {
    const dy = Math.max(Math.abs(y - above), Math.abs(y + below));
    return Math.max(most, Math.hypot(Math.abs(x) + halfWidth * 0.8, dy * 0.95));
  }, RADIUS);
