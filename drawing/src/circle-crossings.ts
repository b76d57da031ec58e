/**
 * How often chords of a circle cross, their ends given as places around it, from 0: counted with a Fenwick tree in
 * O(m log n). Chords that share an end do not cross.
 */
export function circleCrossings(chords: readonly (readonly [number, number])[], places: number): number {
  const opening: number[][] = Array.from({ length: places }, () => []);
  const closing: number[][] = Array.from({ length: places }, () => []);
  for (const [one, other] of chords) {
    const [left, right] = [Math.min(one, other), Math.max(one, other)];
    opening[left]?.push(right);
    closing[right]?.push(left);
  }
  const open = new Float64Array(places + 1);
  const add = (place: number, by: number) => {
    for (let at = place + 1; at <= places; at += at & -at) open[at] = (open[at] ?? 0) + by;
  };
  const upTo = (place: number) => {
    let sum = 0;
    for (let at = place + 1; at > 0; at -= at & -at) sum += open[at] ?? 0;
    return sum;
  };
  let count = 0;
  for (const [place, lefts] of closing.entries()) {
    for (const left of lefts) add(left, -1);
    for (const left of lefts) count += upTo(place) - upTo(left);
    for (const _right of opening[place] ?? []) add(place, 1);
  }
  return count;
}
