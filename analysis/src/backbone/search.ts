import { AnalysisError } from '../analysis-error.ts';
import type { Steps } from '../steps.ts';

/** How far the network of some issues (by number) is from that of all. */
export type Loss = (issues: readonly number[]) => number;

export interface NestedStep {
  issue: number;
  /** Issues left afterwards. */
  left: readonly number[];
  /** Losses of what is left and of all that was taken out. */
  backboneLoss: number;
  redundantLoss: number;
}

export interface BestBackbone {
  issues: readonly number[];
  backboneLoss: number;
  redundantLoss: number;
}

/** Above this many issues not all subsets can be tried. */
export const MOST_ISSUES = 15;
/** Losses this near to each other are equal: the rest is rounding. */
const ROUNDING = 1e-12;

/**
 * Takes out, round by round, the issue whose absence changes the network least; issues that tie are taken out in one
 * round, the last first. A network a step, O(issues²) of them.
 */
export function* nestedSearch(issues: number, loss: Loss): Steps<NestedStep[]> {
  const steps: NestedStep[] = [];
  const removed: number[] = [];
  let left = Array.from({ length: issues }, (_, issue) => issue);
  while (left.length > 0) {
    const losses: number[] = [];
    for (const issue of left) {
      losses.push(loss(left.filter((other) => other !== issue)));
      yield;
    }
    const least = Math.min(...losses) + ROUNDING;
    for (const issue of left.filter((_, i) => (losses[i] ?? 0) <= least).reverse()) {
      left = left.filter((other) => other !== issue);
      removed.push(issue);
      steps.push({ issue, left, backboneLoss: loss(left), redundantLoss: loss(removed) });
    }
  }
  return steps;
}

/** Loss times exp(-penalty · share of the issues left out): a small part may lose more. */
export const penalised =
  (issues: number, loss: Loss, penalty: number): Loss =>
  (part) =>
    loss(part) * Math.exp((-penalty * (issues - part.length)) / issues);

/**
 * The part of exactly `size` issues with the least loss, by trying all; equal losses: the first in the order of the
 * issues. Null: of any size but 0, and but all of several, which lose nothing at any penalty. A network a step. @throws AnalysisError TOO_LARGE for more than 15 issues
 */
export function* bestSearch(issues: number, loss: Loss, size: number | null): Steps<BestBackbone> {
  if (issues > MOST_ISSUES)
    throw new AnalysisError('TOO_LARGE', 'issues', `an exact backbone takes at most ${MOST_ISSUES} issues`);
  const all = Array.from({ length: issues }, (_, issue) => issue);
  let best: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  const past = 2 ** issues - (size === null && issues > 1 ? 1 : 0);
  for (let subset = 1; subset < past; subset++) {
    const part = all.filter((issue) => (subset & (1 << issue)) !== 0);
    if (size !== null && part.length !== size) continue;
    const found = loss(part);
    if (found < least - ROUNDING) {
      best = part;
      least = found;
    }
    yield;
  }
  if (best.length === 0) return { issues: [], backboneLoss: 0, redundantLoss: 0 };
  return { issues: best, backboneLoss: least, redundantLoss: loss(all.filter((issue) => !best.includes(issue))) };
}
