import type { StatementIndex } from '../statements/statement-index.ts';

/** What makes two statements of a series contradict. */
export interface PairRule {
  /** At most so many days lie between them. */
  withinDays: number;
  /** Least |x1 - x2|. */
  atLeast: number;
  /** Two sides, 0 and 1, of which each statement is one. */
  sideOf(place: number): 0 | 1;
  /** Whether only statements of one side are compared, or only those of both. */
  sides: 'SAME' | 'OTHER';
}

const ROUNDING = 1e-9;

/**
 * Each statement of a series (places, oldest first) with the nearest earlier one that contradicts it, as [earlier, later]:
 * at most one pair per statement. Undecided ones contradict nothing. O(statements x different values on a side).
 */
export function* contradictingPairs(
  { day, level, levels }: StatementIndex,
  series: ArrayLike<number>,
  { withinDays, atLeast, sideOf, sides }: PairRule,
): Generator<readonly [number, number]> {
  /** By side, where in the series each value was last. */
  const last = [new Map<number, number>(), new Map<number, number>()] as const;
  for (let at = 0; at < series.length; at++) {
    const later = series[at] as number;
    const said = level[later] as number;
    if (said < 0) continue;
    const side = sideOf(later);
    let nearest = -1;
    for (const [other, where] of last[sides === 'SAME' ? side : side === 0 ? 1 : 0]) {
      const difference = Math.abs((levels[other] as number) - (levels[said] as number));
      if (where > nearest && difference >= atLeast - ROUNDING) nearest = where;
    }
    const earlier = series[nearest];
    if (earlier !== undefined && (day[later] as number) - (day[earlier] as number) <= withinDays)
      yield [earlier, later];
    last[side].set(said, at);
  }
}
