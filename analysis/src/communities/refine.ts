import { shuffled } from '../graph/random.ts';
import type { LevelGraph } from './level-graph.ts';

/** How far the choice between merges strays from the best one, in units of its gain. */
const TEMPERATURE = 0.01;

/**
 * The refinement of Leiden (Traag, Waltman, van Eck 2019, algorithm A.2): within each community, single nodes that are
 * well connected to it join well connected parts, at random in favour of large gains, so every part is connected.
 */
export function refine(level: LevelGraph, community: Int32Array, random: () => number): Int32Array {
  const { graph, strength, total } = level;
  const n = graph.nodes;
  const part = Int32Array.from({ length: n }, (_, v) => v);
  const partSize = new Int32Array(n).fill(1);
  const partStrength = strength.slice();
  const communityStrength = new Float64Array(n);
  community.forEach((c, v) => {
    communityStrength[c] = (communityStrength[c] as number) + (strength[v] as number);
  });
  const outward = tiesInside(level, community);
  const linked = new Float64Array(n);
  for (const v of shuffled(n, random)) {
    const whole = communityStrength[community[v] as number] as number;
    if (partSize[part[v] as number] !== 1 || !isWellConnected(part[v] as number, whole)) continue;
    const candidates = partsAround(v);
    const gains = candidates.map(
      (p) => (linked[p] as number) - ((strength[v] as number) * (partStrength[p] as number)) / total,
    );
    const open = gains.map((gain, i) => gain >= 0 && isWellConnected(candidates[i] as number, whole));
    const chosen = choose(gains, open, random);
    const to = chosen === undefined ? undefined : candidates[chosen];
    if (to !== undefined) join(v, to);
    for (const p of candidates) linked[p] = 0;
  }
  return part;

  function isWellConnected(p: number, whole: number): boolean {
    const own = partStrength[p] as number;
    return (outward[p] as number) >= (own * (whole - own)) / total - 1e-12 * total;
  }

  /** The parts of its community that v is tied to; `linked` then has the weights. */
  function partsAround(v: number): number[] {
    const found: number[] = [];
    for (let e = graph.start[v] as number; e < (graph.start[v + 1] as number); e++) {
      const u = graph.target[e] as number;
      if (community[u] !== community[v]) continue;
      const p = part[u] as number;
      if (linked[p] === 0) found.push(p);
      linked[p] = (linked[p] as number) + (graph.weight[e] as number);
    }
    return found;
  }

  function join(v: number, to: number): void {
    const from = part[v] as number;
    outward[to] = (outward[to] as number) + (outward[from] as number) - 2 * (linked[to] as number);
    partStrength[to] = (partStrength[to] as number) + (strength[v] as number);
    partSize[to] = (partSize[to] as number) + 1;
    partSize[from] = 0;
    partStrength[from] = 0;
    part[v] = to;
  }
}

/** Of each node, the weight of its ties to the rest of its community. */
function tiesInside({ graph }: LevelGraph, community: Int32Array): Float64Array {
  const inside = new Float64Array(graph.nodes);
  for (let v = 0; v < graph.nodes; v++)
    for (let e = graph.start[v] as number; e < (graph.start[v + 1] as number); e++)
      if (community[graph.target[e] as number] === community[v])
        inside[v] = (inside[v] as number) + (graph.weight[e] as number);
  return inside;
}

/** One of the open candidates, with probability in proportion to exp(gain / temperature). */
function choose(gains: number[], open: boolean[], random: () => number): number | undefined {
  const best = Math.max(...gains.filter((_, i) => open[i]));
  if (!(best >= 0)) return undefined;
  const scale = best > 0 ? best * TEMPERATURE : 1;
  const chances = gains.map((gain, i) => (open[i] ? Math.exp((gain - best) / scale) : 0));
  let left = random() * chances.reduce((sum, chance) => sum + chance, 0);
  for (const [i, chance] of chances.entries()) {
    left -= chance;
    if (chance > 0 && left < 0) return i;
  }
  return gains.indexOf(best);
}
