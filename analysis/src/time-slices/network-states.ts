import type { DistanceOf } from './network-distances.ts';
import { silhouette } from './silhouette.ts';

export interface NetworkStates {
  /** By slice: its state, numbered in the order in which they come. */
  state: number[];
  states: number;
  /** Mean silhouette of the states, -1 to 1; null for a single one. */
  silhouette: number | null;
}

/** Below this a grouping has no substantial structure. Kaufman, Rousseeuw 1990, Finding Groups in Data. */
const LEAST_SILHOUETTE = 0.25;

/**
 * Which slices of time are in one state: they are clustered by the distances of their networks (Masuda, Holme 2019,
 * doi:10.1038/s41598-018-37534-2), by average linkage (Sokal, Michener 1958), the two nearest groups first, of equal ones
 * the earliest; of all numbers of states the one with the greatest mean silhouette, the least of equal ones, and a single
 * state where none reaches 0.25. No randomness. O(slices³).
 */
export function networkStates(slices: number, distance: DistanceOf): NetworkStates {
  let best: NetworkStates = { state: new Array(slices).fill(0), states: Math.min(1, slices), silhouette: null };
  for (const groups of mergers(slices, distance)) {
    if (groups.length < 2) break;
    const state: number[] = [];
    groups.forEach((members, number) => {
      for (const slice of members) state[slice] = number;
    });
    const found = silhouette(state, groups.length, distance);
    // From many groups to few: of equal ones the later, smaller number.
    if (found >= (best.silhouette ?? LEAST_SILHOUETTE) - 1e-12)
      best = { state, states: groups.length, silhouette: found };
  }
  return best;
}

/** The groups after each merger, each in order, ordered by their first members. */
function* mergers(slices: number, distance: DistanceOf): Generator<number[][]> {
  let groups = Array.from({ length: slices }, (_, slice) => [slice]);
  // Sums of the distances between the members of two groups.
  const far = groups.map((_, a) => groups.map((__, b) => distance(a, b)));
  while (groups.length > 1) {
    let [first, second, least] = [0, 1, Number.POSITIVE_INFINITY];
    groups.forEach((one, a) => {
      for (let b = a + 1; b < groups.length; b++) {
        const mean = (far[a]?.[b] ?? 0) / (one.length * (groups[b]?.length ?? 1));
        if (mean < least - 1e-12) [first, second, least] = [a, b, mean];
      }
    });
    merge(far, first, second);
    const merged = [...(groups[first] ?? []), ...(groups[second] ?? [])].sort((a, b) => a - b);
    groups = groups.map((members, at) => (at === first ? merged : members)).filter((_, at) => at !== second);
    yield groups;
  }
}

/** Adds the second row and column to the first, and takes it away. */
function merge(far: number[][], first: number, second: number): void {
  for (const row of far) row[first] = (row[first] ?? 0) + (row[second] ?? 0);
  far[first] = (far[first] ?? []).map((sum, at) => sum + (far[second]?.[at] ?? 0));
  far.splice(second, 1);
  for (const row of far) row.splice(second, 1);
}
