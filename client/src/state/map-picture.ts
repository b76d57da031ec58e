import { bipartiteLayout, edgeId, positionOf } from '@stancegraph/drawing';
import type { Network } from '../data/picture-query.ts';

type Position = NonNullable<Network['nodes'][number]['positions'][number]['position']>;
export type MapPosition = Position | 'UNKNOWN';
type Placed = Pick<Network['nodes'][number], 'entity'> & {
  positions: readonly Pick<Network['nodes'][number]['positions'][number], 'issue' | 'position' | 'value'>[];
};
export interface MapNode {
  id: string;
  name: string;
  /** Pixels from the top. */
  y: number;
}
export interface MapTie {
  /** As in the address, whichever end is named first. */
  id: string;
  actor: MapNode;
  issue: MapNode;
  position: MapPosition;
}
export interface MapPicture {
  actors: MapNode[];
  issues: MapNode[];
  ties: MapTie[];
  /** Pixels. */
  height: number;
}

/** Pixels that a name needs. */
const ROOM = { actor: 26, issue: 34 };

/**
 * The actors of a network and the issues they spoke on in two columns of one height, the ties in the order of the actors.
 * Where an actor said many things, the position nearest to their mean is shown.
 */
export function mapPicture(nodes: readonly Placed[]): MapPicture {
  const shown = nodes.flatMap(({ entity, positions }) =>
    positions.map((one) => ({ actor: entity.id, issue: one.issue.id, weight: one.value ?? 0, position: named(one) })),
  );
  const names = new Map(nodes.map(({ entity }) => [entity.id, entity.name]));
  const titles = new Map(nodes.flatMap(({ positions }) => positions.map(({ issue }) => [issue.id, issue.title])));
  const order = bipartiteLayout({ actors: [...names.keys()], issues: [...titles.keys()], ties: shown });
  const height = Math.max(order.actors.length * ROOM.actor, order.issues.length * ROOM.issue);
  const actors = column(order.actors, names, height);
  const issues = column(order.issues, titles, height);
  const placeOf = new Map([...actors, ...issues].map((node) => [node.id, node]));
  const ties = shown.flatMap((tie): MapTie[] => {
    const [actor, issue] = [placeOf.get(tie.actor), placeOf.get(tie.issue)];
    return actor && issue ? [{ id: edgeId(actor.id, issue.id), actor, issue, position: tie.position }] : [];
  });
  return { actors, issues, ties: ties.sort((a, b) => a.actor.y - b.actor.y || a.issue.y - b.issue.y), height };
}

const named = (one: Placed['positions'][number]): MapPosition => positionOf({ positions: [one] }) ?? 'UNKNOWN';

const column = (ids: readonly string[], names: ReadonlyMap<string, string>, height: number): MapNode[] =>
  ids.map((id, index) => ({ id, name: names.get(id) ?? id, y: ((index + 0.5) * height) / ids.length }));
