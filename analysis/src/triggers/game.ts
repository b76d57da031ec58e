/**
 * "Does this set of steps reach the goal?" A step is a number below `players`. Where two steps of a set contradict each
 * other, the lower one counts, so that every set has an answer.
 */
export interface Game {
  players: number;
  /** All steps, in the order in which they are worth trying. */
  order: readonly number[];
  /** By step, those that contradict it. */
  clashes: readonly (readonly number[])[];
  /**
   * The bits POSSIBLE and CERTAIN: of whether the goal is reached by `set` with any of `open` beside it. Without `open`,
   * CERTAIN says that the set reaches it.
   */
  verdict(set: readonly number[], open: readonly number[]): number;
  /** About how many elementary operations all verdicts took so far: what budgets are counted in. */
  work(): number;
}
