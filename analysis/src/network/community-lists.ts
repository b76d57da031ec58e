import { compareIds } from '../world/id-table.ts';
import { groupBy } from './group-by.ts';

export interface CommunityLists {
  /** Ids of each community in order, largest first, ties by the first member's id. */
  members: string[][];
  /** By node, the place of its community in `members`. */
  placeOf: Int32Array;
}

export function toCommunityLists(community: Int32Array, ids: readonly string[]): CommunityLists {
  const groups = groupBy([...community.keys()], (node) => community[node]);
  const id = (node: number | undefined) => ids[node ?? -1] ?? '';
  const lists = [...groups.values()]
    .map((nodes) => nodes.sort((a, b) => compareIds(id(a), id(b))))
    .sort((a, b) => b.length - a.length || compareIds(id(a[0]), id(b[0])));
  const placeOf = new Int32Array(ids.length);
  lists.forEach((nodes, place) => {
    for (const node of nodes) placeOf[node] = place;
  });
  return { members: lists.map((nodes) => nodes.map(id)), placeOf };
}
