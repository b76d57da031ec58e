import { type Block, clusteredOrder, costOf, extended, improve, ROUNDING } from './tail-division.ts';

export interface Camps {
  cost: number;
  /** By node: its camp, 0 .. camps - 1. */
  camp: Uint8Array;
  /** False when the steps ran out: `cost` is then only the best found, and `bound` proved. */
  proved: boolean;
  bound: number;
}

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
