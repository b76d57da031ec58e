/**
 * How often straight lines between two columns cross, the ends given as indices from the top: the inversions of the right
 * ends in the order of the left ones, counted with a Fenwick tree in O(n log n). Lines that share an end do not cross.
 */
export function crossings(lines: readonly (readonly [left: number, right: number])[]): number {
  const sorted = [...lines].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const size = sorted.reduce((most, [, right]) => Math.max(most, right + 1), 0);
  const tree = new Float64Array(size + 1);
  let count = 0;
  for (const [seen, [, right]] of sorted.entries()) {
    let notAbove = 0;
    for (let at = right + 1; at > 0; at -= at & -at) notAbove += tree[at] ?? 0;
    count += seen - notAbove;
    for (let at = right + 1; at <= size; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  }
  return count;
}
