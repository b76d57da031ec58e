import { compareIds } from '../world/id-table.ts';

/**
 * Which community before goes on as which after: pairs with members in common are taken by the most such members, then by
 * the larger share of their union, then by the first common member's id; each community is matched at most once. Gives
 * the place of the match by the place before. The same pairs backward: no tie is left to the order of the lists.
 */
export function matchCommunities(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): Map<number, number> {
  const placeAfter = new Map(after.flatMap((members, place) => members.map((member) => [member, place] as const)));
  const pairs = before.flatMap((members, from) => {
    const common = new Map<number, string[]>();
    for (const member of members) {
      const to = placeAfter.get(member);
      if (to !== undefined) common.set(to, [...(common.get(to) ?? []), member]);
    }
    return [...common].map(([to, shared]) => ({
      from,
      to,
      common: shared.length,
      union: members.length + (after[to]?.length ?? 0) - shared.length,
      first: shared.sort(compareIds)[0] ?? '',
    }));
  });
  pairs.sort((a, b) => b.common - a.common || a.union - b.union || compareIds(a.first, b.first));
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of pairs) {
    if (matched.has(from) || taken.has(to)) continue;
    matched.set(from, to);
    taken.add(to);
  }
  return matched;
}
