/** A dense symmetric table of signed weights between the nodes of one block. */
export interface Block {
  size: number;
  weight: Float64Array;
}

/** Costs this near are equal: sums of weights round. */
export const ROUNDING = 1e-9;

/** Each node next to those it is tied to most: tails of the order are then small blocks of their own. */
export function clusteredOrder({ size, weight }: Block): Int32Array {
  const order = new Int32Array(size);
  const tied = new Float64Array(size);
  const done = new Uint8Array(size);
  for (let at = size - 1; at >= 0; at--) {
    let next = -1;
    for (let v = 0; v < size; v++)
      if (done[v] === 0 && (next < 0 || (tied[v] as number) > (tied[next] as number))) next = v;
    order[at] = next;
    done[next] = 1;
    for (let v = 0; v < size; v++) tied[v] = (tied[v] as number) + Math.abs(weight[next * size + v] as number);
  }
  return order;
}

/** Puts the first node of a tail where it costs least. */
export function extended(
  block: Block,
  camps: number,
  order: Int32Array,
  first: number,
  camp: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const next = camp.slice();
  const node = order[first] ?? 0;
  next[node] = cheapestCamp(block, camps, next, order, first, node);
  return next;
}

/** Moves single nodes of a tail while that lowers the cost. */
export function improve(
  block: Block,
  camps: number,
  camp: Uint8Array<ArrayBuffer>,
  order: Int32Array,
  first: number,
): Uint8Array<ArrayBuffer> {
  for (let moved = true; moved; ) {
    moved = false;
    for (const node of order.subarray(first)) {
      const better = cheapestCamp(block, camps, camp, order, first, node);
      if (better === camp[node]) continue;
      camp[node] = better;
      moved = true;
    }
  }
  return camp;
}

/** The node's own camp unless another is cheaper. */
function cheapestCamp(
  { size, weight }: Block,
  camps: number,
  camp: Uint8Array,
  order: Int32Array,
  first: number,
  node: number,
): number {
  const gain = new Float64Array(camps);
  for (const other of order.subarray(first))
    if (other !== node) gain[camp[other] ?? 0] = (gain[camp[other] ?? 0] ?? 0) + (weight[node * size + other] ?? 0);
  let best = camp[node] ?? 0;
  gain.forEach((value, c) => {
    if (value > (gain[best] ?? 0) + ROUNDING) best = c;
  });
  return best;
}

/** What the nodes of a tail break among themselves. */
export function costOf({ size, weight }: Block, camp: Uint8Array, order: Int32Array, first: number): number {
  let cost = 0;
  for (let i = first; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      const a = order[i] ?? 0;
      const b = order[j] ?? 0;
      const w = weight[a * size + b] ?? 0;
      if (camp[a] === camp[b] ? w < 0 : w > 0) cost += Math.abs(w);
    }
  return cost;
}
