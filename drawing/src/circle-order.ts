import type { Steps } from '@stancegraph/analysis';
import { circleCrossings } from './circle-crossings.ts';
import type { LayoutInput } from './layout.ts';
import { compare, inOrder, strongestTies, type Tie } from './strongest-ties.ts';

const ROUNDS = 8;

/**
 * In steps, in which order communities, and their members in each, stand around a circle so that few of the strongest ties cross:
 * round by round each community is sorted by where its members' ties lead to, and the best of the rounds is kept.
 * The order of the input does not matter.
 */
export function* circleOrder({ nodes, edges }: LayoutInput): Steps<string[][]> {
  const sorted = inOrder(edges);
  yield;
  const ties = strongestTies(sorted);
  yield;
  const tiedTo = new Map<string, string[]>();
  for (const { source, target } of ties) {
    tie(tiedTo, source, target);
    tie(tiedTo, target, source);
  }
  let groups = yield* chained(communities(nodes), ties);
  let best = { groups, crossings: crossingsOf(groups, ties) };
  for (let round = 0; round < ROUNDS && best.crossings > 0; round += 1) {
    yield;
    groups = byDirection(groups, tiedTo);
    const crossings = crossingsOf(groups, ties);
    if (crossings < best.crossings) best = { groups, crossings };
  }
  return best.groups;
}

function tie(tiedTo: Map<string, string[]>, from: string, to: string): void {
  const others = tiedTo.get(from);
  if (others) others.push(to);
  else tiedTo.set(from, [to]);
}

/** Largest first, those of no community last; members by id. */
function communities(nodes: LayoutInput['nodes']): string[][] {
  const groups = new Map<number | null, string[]>();
  for (const { id, community } of [...nodes].sort((a, b) => compare(a.id, b.id))) {
    const group = groups.get(community);
    if (group) group.push(id);
    else groups.set(community, [id]);
  }
  return [...groups]
    .sort(
      ([a, one], [b, other]) =>
        Number(a === null) - Number(b === null) || other.length - one.length || compare(one[0] ?? '', other[0] ?? ''),
    )
    .map(([, members]) => members);
}

/** Each community beside the one that it has most ties with, from the largest on. */
function* chained(groups: readonly string[][], ties: readonly Tie[]): Steps<string[][]> {
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  const counts = new Map(groups.map((group) => [group, new Map<string[], number>()]));
  for (const { source, target } of ties) {
    const [a, b] = [groupOf.get(source), groupOf.get(target)];
    if (!a || !b || a === b) continue;
    counts.get(a)?.set(b, (counts.get(a)?.get(b) ?? 0) + 1);
    counts.get(b)?.set(a, (counts.get(b)?.get(a) ?? 0) + 1);
  }
  const left = new Set(groups);
  const chain: string[][] = [];
  for (let [next] = groups; next; ) {
    chain.push(next);
    yield;
    left.delete(next);
    const tied = counts.get(next);
    next = undefined;
    let most = -1;
    for (const group of left) {
      const count = tied?.get(group) ?? 0;
      if (count > most) [next, most] = [group, count];
    }
  }
  return chain;
}

function byDirection(groups: readonly string[][], tiedTo: ReadonlyMap<string, string[]>): string[][] {
  const order = groups.flat();
  const angles = new Map(order.map((id, place) => [id, (2 * Math.PI * place) / order.length]));
  const direction = (ids: readonly string[]) => {
    const of = (part: (angle: number) => number) => ids.reduce((sum, id) => sum + part(angles.get(id) ?? 0), 0);
    return Math.atan2(of(Math.sin), of(Math.cos));
  };
  return groups.map((group) => {
    const middle = direction(group);
    const members = new Set(group);
    const offsets = new Map(
      group.map((id) => {
        const outside = (tiedTo.get(id) ?? []).filter((other) => !members.has(other));
        const offset = direction(outside.length > 0 ? outside : [id]) - middle;
        return [id, Math.round(Math.atan2(Math.sin(offset), Math.cos(offset)) * 1e6)];
      }),
    );
    return [...group].sort((a, b) => (offsets.get(a) ?? 0) - (offsets.get(b) ?? 0));
  });
}

function crossingsOf(groups: readonly string[][], ties: readonly Tie[]): number {
  const places = new Map(groups.flat().map((id, place) => [id, place]));
  const chords = ties.map(({ source, target }) => [places.get(source) ?? 0, places.get(target) ?? 0] as const);
  return circleCrossings(chords, places.size);
}
