import { AnalysisError } from '../analysis-error.ts';
import type { Alternative } from '../conditions/program.ts';
import { toThreshold } from '../conditions/threshold.ts';
import type { Position } from '../model.ts';
import type { Level } from '../network-model.ts';
import { toPositionCode } from '../position/position-code.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { Picture } from '../world/picture-at.ts';

export interface Goal {
  issue: string;
  position: Position;
  /** Null = all of `include` suffice. */
  atLeast: number | null;
  /** Who must be among them. */
  include: readonly string[];
}

/** What must hold, as a condition on positions; of several all must. */
export interface Requirement extends Alternative {
  level: Level;
  /** Who counts as somebody who could move although it has no entry. */
  invited: ReadonlySet<number>;
}

/**
 * At level REPRESENTED those count who represent nobody, and who is named; at level SELF everybody by its own entry.
 * @throws AnalysisError NOT_A_GOAL, UNKNOWN_ACTOR, UNKNOWN_ISSUE
 */
export function toRequirements(index: WorldIndex, picture: Picture, goal: Goal, level: Level): Requirement[] {
  const issue = index.issues.indexOf.get(goal.issue);
  if (issue === undefined) throw new AnalysisError('UNKNOWN_ISSUE', goal.issue, `there is no issue "${goal.issue}"`);
  const include = new Set(
    goal.include.map((id) => {
      const actor = index.actors.indexOf.get(id);
      if (actor === undefined) throw new AnalysisError('UNKNOWN_ACTOR', id, `there is no actor "${id}"`);
      return actor;
    }),
  );
  const counted = countedAt(index, picture, level, include);
  checkCount(goal, include.size, counted.length);
  const position = toPositionCode(goal.position);
  const shared = { issue, position, threshold: toThreshold(position), level, invited: include };
  const named = Int32Array.from(include).sort();
  const requirements: Requirement[] = [];
  if (include.size > 0) requirements.push({ ...shared, actors: named, named: true, atLeast: include.size });
  if (goal.atLeast !== null && goal.atLeast > include.size)
    requirements.push({ ...shared, actors: counted, named: false, atLeast: goal.atLeast });
  return requirements;
}

/** Everybody whom a goal could count, as one requirement: who holds its position, whoever it is about. */
export function countedActors(
  index: WorldIndex,
  picture: Picture,
  requirements: readonly Requirement[],
): Requirement[] {
  return requirements.slice(0, 1).map((requirement) => {
    const actors = countedAt(index, picture, requirement.level, requirement.invited);
    return { ...requirement, actors, named: false, atLeast: 1 };
  });
}

function countedAt(index: WorldIndex, picture: Picture, level: Level, include: ReadonlySet<number>): Int32Array {
  return Int32Array.from(index.actors.ids.keys()).filter(
    (actor) => level === 'SELF' || picture.represents[actor] === 0 || include.has(actor),
  );
}

function checkCount({ atLeast }: Goal, included: number, counted: number): void {
  if (atLeast === null) {
    if (included > 0) return;
    throw new AnalysisError('NOT_A_GOAL', 'goal', 'a goal needs "atLeast", "include" or both');
  }
  if (!Number.isInteger(atLeast) || atLeast < 1)
    throw new AnalysisError('NOT_A_GOAL', 'atLeast', `"atLeast" is ${atLeast}; give a whole number from 1`);
  if (atLeast > counted)
    throw new AnalysisError('NOT_A_GOAL', 'atLeast', `"atLeast" is ${atLeast}; there are only ${counted} actors`);
}
