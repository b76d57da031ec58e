import { CERTAIN, POSSIBLE } from '../conditions/bounds.ts';
import { compile } from './compile.ts';
import { Evaluator } from './evaluator.ts';
import type { Game } from './game.ts';
import type { Requirement } from './goal.ts';
import type { Scene } from './scene.ts';
import type { IndexedStep } from './steps.ts';
import { MAY_BE_MET, MAY_BE_UNMET } from './verdicts.ts';

/** The game of reaching requirements by steps. */
export interface TriggerGame extends Game {
  /** Who satisfies some requirement after these steps, by actor index. */
  holders(set: readonly number[]): number[];
}

/** A set costs about as much as what it changes, not as much as the world. */
export function triggerGame(
  scene: Scene,
  requirements: readonly Requirement[],
  steps: readonly IndexedStep[],
): TriggerGame {
  const program = compile(scene, requirements, steps);
  const evaluator = new Evaluator(program);
  const { target } = program;
  /** By target, the step that fixes it (-1 = none), and what it may be besides. */
  const first = new Int32Array(program.base.length + program.conditions.length).fill(-1);
  const open = new Uint8Array(first.length);
  let applied = 0;
  return {
    players: steps.length,
    order: [...steps.keys()].sort((a, b) => (steps[a]?.rank ?? 0) - (steps[b]?.rank ?? 0)),
    clashes: clashesOf(target),
    work: () => evaluator.work + applied,
    verdict(set, others) {
      apply(set, others);
      return evaluator.run();
    },
    holders(set) {
      apply(set, []);
      evaluator.run(true);
      return evaluator.holders();
    },
  };

  function apply(set: readonly number[], others: readonly number[]): void {
    const touched = new Set<number>();
    applied += set.length + others.length;
    for (const step of set) {
      const at = target[step] ?? -1;
      if (at < 0) continue;
      const before = first[at] ?? -1;
      first[at] = before < 0 ? step : Math.min(before, step);
      touched.add(at);
    }
    for (const step of others) {
      const at = target[step] ?? -1;
      const before = first[at] ?? -1;
      // A later one would not count beside it.
      if (at < 0 || (before >= 0 && before < step)) continue;
      open[at] = (open[at] ?? 0) | openBit(steps[step]);
      touched.add(at);
    }
    evaluator.reset();
    for (const at of touched) {
      evaluator.force(at, fixedBits(steps[first[at] ?? -1]), open[at] ?? 0);
      first[at] = -1;
      open[at] = 0;
    }
  }
}

function fixedBits(step: IndexedStep | undefined): number {
  if (step === undefined) return -1;
  if ('actor' in step) return 1 << step.position;
  return step.status === 'MET' ? POSSIBLE | CERTAIN : 0;
}

function openBit(step: IndexedStep | undefined): number {
  if (step === undefined) return 0;
  if ('actor' in step) return 1 << step.position;
  return step.status === 'MET' ? MAY_BE_MET : MAY_BE_UNMET;
}

function clashesOf(target: Int32Array): number[][] {
  const byTarget = new Map<number, number[]>();
  target.forEach((at, step) => {
    const known = byTarget.get(at);
    if (known) known.push(step);
    else byTarget.set(at, [step]);
  });
  return Array.from(target, (at, step) => (at < 0 ? [] : (byTarget.get(at) ?? [])).filter((other) => other !== step));
}
