import { shuffled } from '../graph/random.ts';
import type { LevelGraph } from './level-graph.ts';

/** Gains this small are rounding: without it nodes could move in circles. */
const SMALLEST_GAIN = 1e-12;

/**
 * Moves nodes to the neighbouring community that gains most modularity, w(v,C) - k_v·K_C / 2m, until none gains;
 * neighbours of a moved node are looked at again (fast local moving, Traag, Waltman, van Eck 2019). Equal gains: the
 * community met first among the neighbours. Changes `community` in place; values stay within 0 .. nodes - 1.
 */
export function moveLocally(level: LevelGraph, community: Int32Array, random: () => number): void {
  const { graph, strength, total } = level;
  const n = graph.nodes;
  const communityStrength = new Float64Array(n);
  const size = new Int32Array(n);
  community.forEach((c, v) => {
    communityStrength[c] = (communityStrength[c] as number) + (strength[v] as number);
    size[c] = (size[c] as number) + 1;
  });
  const empty: number[] = [];
  for (let c = n - 1; c >= 0; c--) if (size[c] === 0) empty.push(c);
  const queue = shuffled(n, random);
  const queued = new Uint8Array(n).fill(1);
  const linked = new Float64Array(n);
  const touched = new Int32Array(n);
  const smallest = SMALLEST_GAIN * total;
  for (let head = 0, waiting = n; waiting > 0; head = (head + 1) % n, waiting--) {
    const v = queue[head] as number;
    queued[v] = 0;
    const from = community[v] as number;
    const k = strength[v] as number;
    communityStrength[from] = (communityStrength[from] as number) - k;
    size[from] = (size[from] as number) - 1;
    let found = 0;
    for (let e = graph.start[v] as number; e < (graph.start[v + 1] as number); e++) {
      const c = community[graph.target[e] as number] as number;
      if (linked[c] === 0) touched[found++] = c;
      linked[c] = (linked[c] as number) + (graph.weight[e] as number);
    }
    let best = from;
    let bestGain = (linked[from] as number) - (k * (communityStrength[from] as number)) / total;
    for (let i = 0; i < found; i++) {
      const c = touched[i] as number;
      const gain = (linked[c] as number) - (k * (communityStrength[c] as number)) / total;
      if (gain > bestGain + smallest) {
        best = c;
        bestGain = gain;
      }
      linked[c] = 0;
    }
    const alone = empty.at(-1);
    if (bestGain < -smallest && alone !== undefined) {
      best = alone;
      empty.pop();
    }
    communityStrength[best] = (communityStrength[best] as number) + k;
    size[best] = (size[best] as number) + 1;
    if (best === from) continue;
    community[v] = best;
    if (size[from] === 0) empty.push(from);
    for (let e = graph.start[v] as number; e < (graph.start[v + 1] as number); e++) {
      const other = graph.target[e] as number;
      if (queued[other] === 1 || community[other] === best) continue;
      queue[(head + waiting) % n] = other;
      queued[other] = 1;
      waiting++;
    }
  }
}
