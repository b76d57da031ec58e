/** Reorders `order` by `key[i]` (0 <= key < size), keeping the order of equals: counting sort, O(n + size). */
export function stableOrder(order: Int32Array, key: Int32Array, size: number): Int32Array {
  const start = new Int32Array(size + 1);
  for (const value of key) start[value + 1] = (start[value + 1] ?? 0) + 1;
  for (let k = 0; k < size; k++) start[k + 1] = (start[k + 1] ?? 0) + (start[k] ?? 0);
  const sorted = new Int32Array(order.length);
  for (const record of order) {
    const k = key[record] ?? 0;
    const at = start[k] ?? 0;
    sorted[at] = record;
    start[k] = at + 1;
  }
  return sorted;
}
