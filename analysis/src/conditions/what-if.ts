import { rollUp, type Standing } from '../level/roll-up.ts';
import type { Assumption, Level } from '../network-model.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type PictureTime, pictureAt } from '../world/picture-at.ts';
import { stancesOf } from './causes-by-entry.ts';
import { evaluate } from './evaluate.ts';
import { movesBetween, type WhatIfMove } from './moves-between.ts';

export interface WhatIfQuestion extends PictureTime {
  level: Level;
  /** Only moves on these; null = on all. */
  issues: readonly string[] | null;
  assume: readonly Assumption[];
}

export interface WhatIfAnswer {
  /** Who moves although nobody trusts anybody, by round, actor and issue. */
  least: WhatIfMove[];
  /** Who moves if all expect it. */
  greatest: WhatIfMove[];
  /** From where they stand in the least to where they stand in the greatest, where that differs. */
  gap: WhatIfMove[];
  /** Ids of the stances that would oscillate. */
  undetermined: string[];
  /** Ids of the conditions that nobody knows the status of. */
  open: string[];
  /** The last round in which somebody moves; 0 when nobody does. */
  rounds: number;
}

/**
 * Who would move, against where all stand without the assumptions. What is assumed of an actor is no move of its own.
 * @throws AnalysisError as `evaluate`
 */
export function whatIf(index: WorldIndex, question: WhatIfQuestion): WhatIfAnswer {
  const picture = pictureAt(index, question);
  const [before, after] = [evaluate(index, picture), evaluate(index, picture, question.assume)];
  const issues = question.issues && new Set(question.issues);
  const today = rollUp(index, picture, before, question.level);
  const [least, greatest] = (['LEAST', 'GREATEST'] as const).map((fixedPoint) =>
    rollUp(index, picture, after, question.level, fixedPoint),
  ) as [Standing, Standing];
  const between = (from: Standing, to: Standing, fixedPoint: 'LEAST' | 'GREATEST') =>
    movesBetween(index, picture, after, from, to, fixedPoint).filter(
      ({ issue }) => issues === null || issues.has(issue),
    );
  const movesLeast = between(today, least, 'LEAST');
  return {
    least: movesLeast,
    greatest: between(today, greatest, 'GREATEST'),
    gap: between(least, greatest, 'GREATEST'),
    undetermined: stancesOf(
      index,
      after,
      [...after.undetermined.keys()].filter((e) => after.undetermined[e] === 1),
    ),
    open: after.open,
    rounds: movesLeast.reduce((last, { round }) => Math.max(last, round), 0),
  };
}
