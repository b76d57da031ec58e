import { CERTAIN, POSSIBLE } from '../src/conditions/bounds.ts';
import type { Game } from '../src/triggers/game.ts';

/** A game from the answer for each set; open steps are tried out. */
export function tableGame(players: number, reaches: (set: readonly number[]) => boolean): Game {
  let work = 0;
  return {
    players,
    order: Array.from({ length: players }, (_, player) => player),
    clashes: Array.from({ length: players }, () => []),
    verdict: (set, open) => {
      work++;
      const outcomes = new Set(subsetsOf(open).map((more) => reaches([...set, ...more])));
      return (outcomes.has(true) ? POSSIBLE : 0) | (outcomes.has(false) ? 0 : CERTAIN);
    },
    work: () => work,
  };
}

/** "At least `quota` together": open steps only add. */
export function weightedGame(quota: number, weights: readonly number[]): Game {
  const sum = (set: readonly number[]) => set.reduce((total, player) => total + (weights[player] ?? 0), 0);
  let work = 0;
  return {
    players: weights.length,
    order: [...weights.keys()],
    clashes: weights.map(() => []),
    verdict: (set, open) => {
      work++;
      return (sum([...set, ...open]) >= quota ? POSSIBLE : 0) | (sum(set) >= quota ? CERTAIN : 0);
    },
    work: () => work,
  };
}

export function subsetsOf(items: readonly number[]): number[][] {
  return Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, at) => (bits >> at) & 1));
}
