import { CERTAIN, POSSIBLE } from '../conditions/bounds.ts';
import { seededRandom } from '../graph/random.ts';
import type { Game } from './game.ts';
import type { Pivotality } from './pivotality.ts';

/**
 * The same means over random orders, and over random sets, of all steps at once; each drawn independently. A stretch of
 * an order, or a group of steps, that provably cannot change the outcome is passed over whole. Standard error: s / sqrt(m)
 * over m samples.
 */
export function sampledPivotality(game: Game, budget: number, most: number, seed: number): Pivotality {
  const { players } = game;
  const random = seededRandom(seed);
  const orders = new Tally(players);
  const sets = new Tally(players);
  const end = game.work() + budget;
  let samples = 0;
  // At least two, so that there is a standard error.
  while (samples < 2 || (samples < most && game.work() < end)) {
    samples++;
    walk(shuffled(players, random));
    flip(Array.from({ length: players }, () => random() < 0.5));
  }
  return {
    exact: false,
    samples,
    shapleyShubik: orders.means(samples),
    banzhaf: sets.means(samples),
    shapleyError: orders.errors(samples),
    banzhafError: sets.errors(samples),
  };

  function reaches(set: readonly number[]): number {
    return (game.verdict(set, []) & CERTAIN) !== 0 ? 1 : 0;
  }

  /** Credits each step of an order with what it changes. */
  function walk(order: readonly number[]): void {
    between(0, players, reaches([]), reaches(order));

    function between(from: number, to: number, before: number, after: number): void {
      if (to - from === 1) {
        orders.add(order[from] ?? 0, after - before);
        return;
      }
      if (to <= from || game.verdict(order.slice(0, from), order.slice(from, to)) !== POSSIBLE) return;
      const middle = (from + to) >> 1;
      const half = reaches(order.slice(0, middle));
      between(from, middle, before, half);
      between(middle, to, half, after);
    }
  }

  /** Credits each step with what it changes in the set of the others. */
  function flip(isIn: readonly boolean[]): void {
    const all = Array.from({ length: players }, (_, player) => player);
    among(0, players);

    function among(from: number, to: number): void {
      if (to <= from) return;
      const set = all.filter((player) => isIn[player] === true && (player < from || player >= to));
      const verdict = game.verdict(set, all.slice(from, to));
      if (verdict !== POSSIBLE) return;
      if (to - from === 1) sets.add(from, reaches([...set, from]) - reaches(set));
      else {
        const middle = (from + to) >> 1;
        among(from, middle);
        among(middle, to);
      }
    }
  }
}

/** Sums and sums of squares, by step. */
class Tally {
  readonly #sum: Float64Array;
  readonly #squares: Float64Array;

  constructor(size: number) {
    this.#sum = new Float64Array(size);
    this.#squares = new Float64Array(size);
  }

  add(step: number, value: number): void {
    this.#sum[step] = (this.#sum[step] ?? 0) + value;
    this.#squares[step] = (this.#squares[step] ?? 0) + value * value;
  }

  means(samples: number): Float64Array {
    return this.#sum.map((sum) => sum / samples);
  }

  errors(samples: number): Float64Array {
    return this.#sum.map((sum, step) => {
      const spread = ((this.#squares[step] ?? 0) - (sum * sum) / samples) / (samples - 1);
      return Math.sqrt(Math.max(0, spread) / samples);
    });
  }
}

/** Fisher and Yates, as in Knuth 3.4.2 P. */
function shuffled(size: number, random: () => number): number[] {
  const order = Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a = 0, b = 0] = [order[i], order[j]];
    order[i] = b;
    order[j] = a;
  }
  return order;
}
