/** A dense symmetric table of signed weights between the nodes of one block. */
export interface Block {
  size: number;
  weight: Float64Array;
}

export interface Camps {
  cost: number;
  /** By node: its camp, 0 .. camps - 1. */
  camp: Uint8Array;
  /** False when the steps ran out: `cost` is then only the best found, and `bound` proved. */
  proved: boolean;
  bound: number;
}

/** Costs this near are equal: sums of weights round. */
const ROUNDING = 1e-9;

/**
 * The camps that break the least weight in a block, by Russian doll search (Verfaillie, Lemaître, Schiex 1996): the last
 * nodes of an order are solved first, and what they cost at least is the bound for longer and longer tails. A node's cost
 * in a camp is its negative ties inside and its positive ties outside. At most `steps` placements.
 */
export function bestCamps(block: Block, camps: number, steps: number): Camps {
  const n = block.size;
  const order = clusteredOrder(block);
  const tail = new Float64Array(n + 1);
  // What node v would pay in camp c for its ties to the placed nodes, at v * camps + c.
  const price = new Float64Array(n * camps);
  const camp = new Uint8Array(n);
  let best = new Uint8Array(n);
  let limit = 0;
  let left = steps;
  for (let first = n - 1; first >= 0; first--) {
    const guess = improve(block, camps, extended(block, camps, order, first, best), order, first);
    limit = costOf(block, guess, order, first);
    best = guess;
    if (limit > (tail[first + 1] ?? 0) + ROUNDING) {
      price.fill(0);
      search(first, first, 0, 0);
    }
    if (left <= 0) return unproved(first);
    tail[first] = limit;
  }
  return { cost: limit, camp: best, proved: true, bound: limit };

  function search(first: number, depth: number, cost: number, used: number): void {
    if (depth === n) {
      limit = cost;
      best = camp.slice();
      return;
    }
    if (--left <= 0) return;
    const node = order[depth] ?? 0;
    const choices = Math.min(used + 1, camps);
    const ranked = Array.from({ length: choices }, (_, c) => c).sort(
      (a, b) => (price[node * camps + a] ?? 0) - (price[node * camps + b] ?? 0) || a - b,
    );
    for (const c of ranked) {
      const paid = cost + (price[node * camps + c] ?? 0);
      if (paid + (tail[depth + 1] ?? 0) >= limit - ROUNDING) continue;
      camp[node] = c;
      place(node, c, depth, 1);
      if (paid + (tail[depth + 1] ?? 0) + cheapest(depth + 1) < limit - ROUNDING)
        search(first, depth + 1, paid, Math.max(used, c + 1));
      place(node, c, depth, -1);
      if (limit <= (tail[first + 1] ?? 0) + ROUNDING) return;
    }
  }

  /** Adds (or takes back) what the nodes after `depth` pay for this one. */
  function place(node: number, c: number, depth: number, sign: number): void {
    for (let i = depth + 1; i < n; i++) {
      const other = order[i] ?? 0;
      const weight = (block.weight[node * n + other] as number) * sign;
      if (weight === 0) continue;
      const at = other * camps;
      if (weight * sign < 0) price[at + c] = (price[at + c] as number) - weight;
      else for (let d = 0; d < camps; d++) if (d !== c) price[at + d] = (price[at + d] as number) + weight;
    }
  }

  function cheapest(depth: number): number {
    let sum = 0;
    for (let i = depth; i < n; i++) {
      const at = (order[i] ?? 0) * camps;
      let least = price[at] as number;
      for (let d = 1; d < camps; d++) least = Math.min(least, price[at + d] as number);
      sum += least;
    }
    return sum;
  }

  function unproved(first: number): Camps {
    const whole = improve(block, camps, finished(first), order, 0);
    return { cost: costOf(block, whole, order, 0), camp: whole, proved: false, bound: tail[first + 1] ?? 0 };
  }

  function finished(first: number): Uint8Array<ArrayBuffer> {
    let found = best;
    for (let i = first - 1; i >= 0; i--) found = extended(block, camps, order, i, found);
    return found;
  }
}

/** Each node next to those it is tied to most: tails of the order are then small blocks of their own. */
function clusteredOrder({ size, weight }: Block): Int32Array {
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
function extended(
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
function improve(
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

function costOf({ size, weight }: Block, camp: Uint8Array, order: Int32Array, first: number): number {
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
