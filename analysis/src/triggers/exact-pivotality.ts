import { CERTAIN, POSSIBLE } from '../conditions/bounds.ts';
import type { Game } from './game.ts';
import type { Pivotality } from './pivotality.ts';

/** From the table of all sets; null when the budget ran out. O(players * 2^players) beside the verdicts. */
export function exactPivotality(game: Game, budget: number): Pivotality | null {
  const table = tableOf(game, budget);
  if (table === null) return null;
  const { players } = game;
  const sizeOf = new Uint8Array(table.length);
  for (let set = 1; set < table.length; set++) sizeOf[set] = (sizeOf[set >> 1] ?? 0) + (set & 1);
  const share = orderShares(players);
  const shapleyShubik = new Float64Array(players);
  const banzhaf = new Float64Array(players);
  for (let player = 0; player < players; player++) {
    const bit = 1 << player;
    const swings = new Int32Array(players);
    for (let set = 0; set < table.length; set++) {
      if ((set & bit) !== 0) continue;
      const swing = (table[set | bit] ?? 0) - (table[set] ?? 0);
      const size = sizeOf[set] ?? 0;
      if (swing !== 0) swings[size] = (swings[size] ?? 0) + swing;
    }
    swings.forEach((count, size) => {
      shapleyShubik[player] = (shapleyShubik[player] ?? 0) + count * (share[size] ?? 0);
      banzhaf[player] = (banzhaf[player] ?? 0) + count / 2 ** (players - 1);
    });
  }
  return { exact: true, samples: null, shapleyShubik, banzhaf, shapleyError: null, banzhafError: null };
}

/** By set (bit p = step p is in it), 1 where it reaches the goal. A whole block is filled as soon as it is decided. */
function tableOf(game: Game, budget: number): Uint8Array | null {
  const { players } = game;
  const table = new Uint8Array(2 ** players);
  const open = Array.from({ length: players }, (_, player) => player);
  const end = game.work() + budget;
  return fill(0, []) ? table : null;

  /** All sets that begin with these of the first `depth` steps. */
  function fill(depth: number, set: readonly number[]): boolean {
    if (game.work() > end) return false;
    const verdict = game.verdict(set, open.slice(depth));
    if (verdict === POSSIBLE && depth < players) return fill(depth + 1, set) && fill(depth + 1, [...set, depth]);
    if ((verdict & CERTAIN) === 0) return true;
    const lowest = set.reduce((bits, player) => bits | (1 << player), 0);
    for (let rest = 0; rest < 2 ** (players - depth); rest++) table[lowest | (rest << depth)] = 1;
    return true;
  }
}

/** By size s of the set before, s!(n-s-1)!/n!. */
function orderShares(players: number): Float64Array {
  const shares = new Float64Array(players);
  // 1 / (n * binomial(n - 1, s)).
  let binomial = 1;
  for (let size = 0; size < players; size++) {
    shares[size] = 1 / (players * binomial);
    binomial = (binomial * (players - 1 - size)) / (size + 1);
  }
  return shares;
}
