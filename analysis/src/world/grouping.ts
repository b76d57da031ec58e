/** Items by group: those of group g are `items[start[g]] .. items[start[g + 1] - 1]`. */
export interface Grouping {
  start: Int32Array;
  items: Int32Array;
}

/** Groups distinct items in ascending order; `pairs` are [group, item]. */
export function toGrouping(groups: number, pairs: readonly (readonly [number, number])[]): Grouping {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const items: number[] = [];
  const start = new Int32Array(groups + 1);
  sorted.forEach(([group, item], i) => {
    const before = sorted[i - 1];
    if (before !== undefined && before[0] === group && before[1] === item) return;
    items.push(item);
    start[group + 1] = items.length;
  });
  for (let g = 0; g < groups; g++) start[g + 1] = Math.max(start[g + 1] ?? 0, start[g] ?? 0);
  return { start, items: Int32Array.from(items) };
}

export function itemsOf(grouping: Grouping, group: number): Int32Array {
  return grouping.items.subarray(grouping.start[group] ?? 0, grouping.start[group + 1] ?? 0);
}
