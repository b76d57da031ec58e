import { folded, groupKey, groupLabel, groupNodeId, type Picture, tieSumOf, type Words } from '@stancegraph/drawing';
import type { Address } from './address.ts';

/** A rule other than the default, or an organisation's id; ids have no capital letters. */
export const GROUP_BY = /^(TYPE|REPRESENTED|[a-z0-9][a-z0-9._-]*)$/;
/** As the API gives it: a number, a type, an id, or `-` for all others. */
export const GROUP_KEY = /^([A-Z]+|[a-z0-9][a-z0-9._-]*|-)$/;

/** The same as the API takes it. */
export function toGroupBy(
  groupBy: string | undefined,
): { rule: 'COMMUNITY' | 'TYPE' | 'REPRESENTED' } | { membersOf: string } {
  if (groupBy === undefined) return { rule: 'COMMUNITY' };
  if (groupBy === 'TYPE' || groupBy === 'REPRESENTED') return { rule: groupBy };
  return { membersOf: groupBy };
}

export interface Group {
  key: string;
  label: string;
  size: number;
  isCollapsed: boolean;
  /** Of the node that it is when it is collapsed. */
  id: string;
}

/** The groups in a picture, in the API's order; who stands alone is none that could be collapsed. */
export function groupsOf(picture: Picture, collapsed: Address['collapsed'], words: Words): Group[] {
  const sizes = new Map<number, number>();
  for (const { community } of picture.nodes)
    if (community !== null) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  return [...sizes]
    .filter(([, size]) => size > 1)
    .sort(([a], [b]) => a - b)
    .map(([index, size]) => {
      const key = groupKey(picture, index);
      return {
        key,
        size,
        id: groupNodeId(key),
        label: groupLabel(picture, index, size, words),
        isCollapsed: collapsed?.includes(key) ?? false,
      };
    });
}

/** Whether an id is of a group that is drawn as one node. */
export const isGroupId = (id: string): boolean => id.startsWith('.');

/** Who is shown of the group that a node stands for. */
export const membersOf = (picture: Picture, shown: ReadonlySet<string>, id: string): Picture['nodes'] =>
  picture.nodes.filter(
    (node) => shown.has(node.id) && node.community !== null && groupNodeId(groupKey(picture, node.community)) === id,
  );

/** One group more or less drawn as one node, in order; undefined for none. */
export function toggledGroup(collapsed: Address['collapsed'], key: string): Address['collapsed'] {
  const after = collapsed?.includes(key) ? collapsed.filter((one) => one !== key) : [...(collapsed ?? []), key];
  return after.length > 0 ? after.sort() : undefined;
}

/** The picture with its collapsed groups as one node each. */
export const collapsedPicture = (
  picture: Picture,
  address: Pick<Address, 'collapsed' | 'normalization'>,
  words: Words,
) => folded(picture, address.collapsed ?? [], { sum: tieSumOf(address), words });
