import { evaluate } from '../conditions/evaluate.ts';
import { movesBetween, type WhatIfMove } from '../conditions/moves-between.ts';
import { rollUp } from '../level/roll-up.ts';
import type { ConditionStatus, Position } from '../model.ts';
import type { Assumption, Level } from '../network-model.ts';
import { fromPositionCode } from '../position/position-code.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { Scene } from './scene.ts';
import type { IndexedStep } from './steps.ts';

/** Something that could be done; also an assumption. */
export type Step =
  | { condition: string; status: 'MET' | 'UNMET'; from: ConditionStatus }
  | {
      actor: string;
      issue: string;
      position: Position;
      /** Null = nowhere yet. */
      from: Position | null;
    };

/** A set of steps that reaches a goal, none of them superfluous. */
export interface Trigger {
  steps: Step[];
  /** Who moves then beyond the steps, in the least fixed point, by round; worked out when asked. */
  moves(): WhatIfMove[];
  /** Ids of those who hold the goal's position then; worked out when asked. */
  holders(): string[];
}

export function toStep(index: WorldIndex, step: IndexedStep): Step[] {
  if ('status' in step) {
    const from = step.from === 'UNDETERMINED' ? 'UNKNOWN' : step.from;
    return [{ condition: idAt(index.conditions, step.condition), status: step.status, from }];
  }
  const position = fromPositionCode(step.position);
  if (position === null) return [];
  const from = step.from === null ? null : fromPositionCode(step.from);
  return [{ actor: idAt(index.actors, step.actor), issue: idAt(index.issues, step.issue), position, from }];
}

/** Gives the moves that steps cause beside what is assumed anyway. */
export function movesAfter(scene: Scene, level: Level, assume: readonly Assumption[]) {
  const { index, picture, evaluation } = scene;
  return (steps: readonly Step[]): WhatIfMove[] => {
    const after = evaluate(index, picture, [...assume, ...steps]);
    const [from, to] = [rollUp(index, picture, evaluation, level), rollUp(index, picture, after, level)];
    return movesBetween(index, picture, after, from, to, 'LEAST');
  };
}
