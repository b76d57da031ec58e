/** Costs nearer than this are equal: of equal partitions the one with fewer, then earlier change points counts. */
const ROUNDING = 1e-12;

/**
 * The partition of a series into segments that minimises the sum of squared deviations from each segment's mean plus
 * `penalty` for each change point; exact. Gives where segments begin, ascending, without 0. `mayBegin` says where one may.
 * Optimal partitioning: Jackson and others 2005, doi:10.1109/LSP.2001.838216; a start that can never be best again is
 * dropped (Killick, Fearnhead, Eckley 2012, doi:10.1080/01621459.2012.737745). O(n²) at worst.
 */
export function changePoints(values: ArrayLike<number>, penalty: number, mayBegin: (at: number) => boolean): number[] {
  const size = values.length;
  const sum = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) {
    const value = values[i] as number;
    sum[i + 1] = (sum[i] as number) + value;
    squares[i + 1] = (squares[i] as number) + value * value;
  }
  const deviation = (from: number, to: number) => {
    const total = (sum[to] as number) - (sum[from] as number);
    return Math.max(0, (squares[to] as number) - (squares[from] as number) - (total * total) / (to - from));
  };
  const cost = new Float64Array(size + 1);
  const cuts = new Int32Array(size + 1);
  const start = new Int32Array(size + 1);
  cost[0] = -penalty;
  let starts = [0];
  for (let to = 1; to <= size; to++) {
    let best = Number.POSITIVE_INFINITY;
    for (const from of starts) {
      const total = (cost[from] as number) + deviation(from, to) + penalty;
      const count = from === 0 ? 0 : (cuts[from] as number) + 1;
      const isEqual = Math.abs(total - best) <= ROUNDING;
      if (isEqual ? count >= (cuts[to] as number) : total > best) continue;
      best = total;
      cuts[to] = count;
      start[to] = from;
    }
    cost[to] = best;
    if (to === size || !mayBegin(to)) continue;
    starts = starts.filter((from) => (cost[from] as number) + deviation(from, to) <= best + ROUNDING);
    starts.push(to);
  }
  const found: number[] = [];
  for (let at = start[size] as number; at > 0; at = start[at] as number) found.unshift(at);
  return found;
}
