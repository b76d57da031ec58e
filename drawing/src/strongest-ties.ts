export interface Tie {
  source: string;
  target: string;
  weight: number;
}

/** Each tie from the smaller id to the greater, sorted by ids: sums and forces then do not depend on the input's order. */
export const inOrder = (ties: readonly Tie[]): Tie[] =>
  ties
    .map((tie) => (tie.source < tie.target ? tie : { ...tie, source: tie.target, target: tie.source }))
    .sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target) || a.weight - b.weight);

/**
 * Of ties in order, the positive ones among each node's `most` strongest. A bloc in which everybody agrees has n²/2
 * equal ties; a few of them per node hold it together as well as all do.
 */
export function strongestTies(ties: readonly Tie[], most = 8): Tie[] {
  const sorted = ties.filter((tie) => tie.weight > 0).sort((a, b) => b.weight - a.weight);
  const taken = new Map<string, number>();
  const count = (id: string) => taken.get(id) ?? 0;
  return sorted.filter(({ source, target }) => {
    if (count(source) >= most && count(target) >= most) return false;
    taken.set(source, count(source) + 1);
    taken.set(target, count(target) + 1);
    return true;
  });
}

/** By code unit: the same order in every locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
