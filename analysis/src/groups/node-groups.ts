import { NONE } from '../filters/filters.ts';
import { ACTOR_TYPES } from '../model.ts';
import type { Network, NetworkParameters } from '../network-model.ts';
import { toDayNumber, toInstant } from '../time/day-number.ts';
import type { PeriodColumns, WorldIndex } from '../world/index-world.ts';
import { validPairs } from '../world/picture-at.ts';

export const GROUP_RULES = ['COMMUNITY', 'TYPE', 'REPRESENTED'] as const;
export type GroupRule = (typeof GROUP_RULES)[number];

/** A rule, or the organisation whose members stand apart from all others. */
export type GroupBy = { rule: GroupRule } | { membersOf: string };

export interface NodeGroup {
  /** Of communities the number, from 1; of types the type; else an actor's id, or NONE for those outside. */
  key: string;
  /** The actor that the group is named after. */
  actor: string | null;
  /** Ids, in the order of the network's nodes. */
  members: string[];
}

type Grouped = Pick<Network, 'nodes' | 'communities'>;
type Asked = Pick<NetworkParameters, 'asOf' | 'knownOn'>;

/**
 * The nodes of a network in groups: each node in one, or in none where communities were not asked for. Who speaks for
 * several on the day stands with the first of them by id. Largest group first, ties by key; types and members in order.
 */
export function nodeGroups(index: WorldIndex, network: Grouped, groupBy: GroupBy, asked: Asked): NodeGroup[] {
  if ('membersOf' in groupBy) {
    const members = related(index, index.memberships, asked);
    return gathered(network, [groupBy.membersOf, NONE], (id) =>
      members.get(id)?.includes(groupBy.membersOf) ? groupBy.membersOf : NONE,
    );
  }
  switch (groupBy.rule) {
    case 'COMMUNITY':
      return network.communities.map((members, at) => ({ key: String(at + 1), actor: null, members }));
    case 'TYPE': {
      const types = new Map<string, string>(index.world.actors.map(({ id, type }) => [id, type]));
      return gathered(network, ACTOR_TYPES, (id) => types.get(id)).map((group) => ({ ...group, actor: null }));
    }
    case 'REPRESENTED': {
      const spoken = related(index, index.offices, asked);
      const groups = gathered(network, [], (id) => spoken.get(id)?.[0] ?? id);
      return groups.sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1));
    }
  }
}

/** By node, the index of its group. */
export const groupIndex = (groups: readonly NodeGroup[]): Map<string, number> =>
  new Map(groups.flatMap(({ members }, at) => members.map((id) => [id, at] as const)));

/** By the key of each node, in the order given, then as they come. */
function gathered(
  { nodes }: Grouped,
  order: readonly string[],
  keyOf: (id: string) => string | undefined,
): NodeGroup[] {
  const groups = new Map<string, string[]>(order.map((key) => [key, []]));
  for (const { id } of nodes) {
    const key = keyOf(id);
    if (key === undefined) continue;
    const members = groups.get(key);
    if (members) members.push(id);
    else groups.set(key, [id]);
  }
  return [...groups].flatMap(([key, members]) =>
    members.length > 0 ? [{ key, actor: key === NONE ? null : key, members }] : [],
  );
}

/** By subject, the objects of what holds on the day, in the order of their ids. */
function related({ actors }: WorldIndex, columns: PeriodColumns, { asOf, knownOn }: Asked): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [object, subject] of validPairs(
    columns,
    toDayNumber(asOf),
    knownOn === null ? null : toInstant(knownOn),
  )) {
    const [of, who] = [actors.ids[object], actors.ids[subject]];
    if (of !== undefined && who !== undefined) found.set(who, [...(found.get(who) ?? []), of].sort());
  }
  return found;
}
