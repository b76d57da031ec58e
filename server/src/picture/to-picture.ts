import { type GroupBy, groupIndex, type NodeGroup } from '@stancegraph/analysis';
import {
  ENGLISH,
  type Layout,
  namedGroups,
  type Picture,
  type PictureGroup,
  positionOf,
  toTieVerdict,
} from '@stancegraph/drawing';
import type { CoalitionView } from '../network/coalition-view.ts';
import { BY_COMMUNITY, isByCommunity } from '../network/group-by.ts';
import { ORIGIN } from '../network/places.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** How a network is drawn; no number of it depends on that. */
export interface Drawing {
  layout?: Layout;
  groupBy?: GroupBy;
  /** Groups drawn as one node each, by their keys. */
  collapsed?: readonly string[];
}

/** A network as the drawing takes it, at the places that the API gives. */
export async function toPicture(
  view: CoalitionView,
  snapshot: Snapshot,
  { layout = 'FORCE', groupBy = BY_COMMUNITY }: Drawing = {},
): Promise<Picture> {
  const { nodes, edges } = view;
  const places = await view.places('NETWORK', layout, groupBy);
  const groups = isByCommunity(groupBy) ? null : view.groups(groupBy);
  const groupOf = groups && groupIndex(groups);
  return {
    nodes: nodes.map(({ node }) => ({
      id: node.id,
      label: snapshot.nameOf(node.id),
      type: snapshot.typeOf(node.id),
      position: positionOf(node),
      conditional: node.positions.some(({ stances }) => stances.some((id) => snapshot.isConditional(id))),
      community: groupOf ? (groupOf.get(node.id) ?? null) : node.community,
      ...(places.get(node.id) ?? ORIGIN),
    })),
    edges: edges.map(({ edge: { source, target, weight, verdict } }) => ({
      source,
      target,
      weight,
      verdict: toTieVerdict(verdict),
    })),
    ...(groups && { groups: named(groups, groupBy, snapshot) }),
  };
}

const named = (groups: readonly NodeGroup[], groupBy: GroupBy, snapshot: Snapshot): PictureGroup[] =>
  namedGroups(
    groups.map(({ key, actor }) => ({ key, name: actor && snapshot.nameOf(actor) })),
    ENGLISH,
    'membersOf' in groupBy ? snapshot.nameOf(groupBy.membersOf) : '',
  );
