import { exactPivotality } from './exact-pivotality.ts';
import type { Game } from './game.ts';
import { sampledPivotality } from './sampled-pivotality.ts';

/** Power indices, by step. */
export interface Pivotality {
  exact: boolean;
  /** How many orders, and how many sets, were drawn; null where exact. */
  samples: number | null;
  /** Sums to v(all) - v(none). */
  shapleyShubik: Float64Array;
  banzhaf: Float64Array;
  /** Standard errors; null where exact. */
  shapleyError: Float64Array | null;
  banzhafError: Float64Array | null;
}

export interface PivotalityLimits {
  /** How much work the game may do, each for the table and for the samples. */
  budget: number;
  samples: number;
  seed: number;
}

/** Beyond this the table of all sets is too large. */
export const MOST_EXACT_PLAYERS = 20;

/**
 * Whose step decides it. With v(S) = 1 where S reaches the goal and n steps:
 * Shapley-Shubik = sum over S without a of |S|!(n-|S|-1)!/n! * [v(S+a) - v(S)] (Shapley, Shubik 1954,
 * doi:10.2307/1951053), Banzhaf = 2^-(n-1) * sum over S without a of [v(S+a) - v(S)] (Banzhaf 1965). 0 to 1 where more
 * steps never hurt, otherwise -1 to 1. Exact to 20 steps while the budget lasts, otherwise sampled.
 */
export function pivotality(game: Game, { budget, samples, seed }: PivotalityLimits): Pivotality {
  const exact = game.players <= MOST_EXACT_PLAYERS ? exactPivotality(game, budget) : null;
  return exact ?? sampledPivotality(game, budget, samples, seed);
}
