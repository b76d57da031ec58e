import type { Assumption } from '../network-model.ts';
import { UNDECIDED } from '../position/position-code.ts';
import type { Requirement } from '../triggers/goal.ts';
import { minimalSets } from '../triggers/minimal-sets.ts';
import type { Scene } from '../triggers/scene.ts';
import { MOST_ANSWERS } from '../triggers/search-limits.ts';
import { listSteps } from '../triggers/steps.ts';
import { movesAfter, type Trigger, toStep } from '../triggers/trigger.ts';
import { triggerGame } from '../triggers/trigger-game.ts';
import { idAt } from '../world/id-table.ts';

const LARGEST_SIZE = 4;
const ALL_POSITIONS = (1 << (UNDECIDED + 1)) - 1;

/** Whether a stance has left its stored position, in the least fixed point. */
export function hasMoved({ evaluation }: Scene, entry: number): boolean {
  const { entries, fixedPoints } = evaluation;
  return ((fixedPoints.least.masks[entry] ?? 0) & (1 << (entries.position[entry] ?? 0))) === 0;
}

/**
 * All smallest sets of steps, of at most 4, after which every member has left its stored position, by its clauses or by a
 * step of its own. Not complete: the search ran out of its budget, or 4 steps were not enough.
 */
export function waysOut(
  scene: Scene,
  assume: readonly Assumption[],
  members: readonly number[],
  budget: number,
): { answers: Trigger[]; complete: boolean } {
  const { index, evaluation } = scene;
  const { entries } = evaluation;
  const requirements = members.map((entry): Requirement => {
    const threshold = { accepts: ALL_POSITIONS & ~(1 << (entries.position[entry] ?? 0)), rising: false, range: null };
    const actor = entries.actor[entry] ?? -1;
    return {
      issue: entries.issue[entry] ?? -1,
      position: -1,
      threshold,
      atLeast: 1,
      actors: Int32Array.of(actor),
      named: true,
      level: 'SELF',
      invited: new Set(),
    };
  });
  const steps = listSteps(scene, requirements, 'OPEN');
  const game = triggerGame(scene, requirements, steps);
  const limits = { maxSize: LARGEST_SIZE, budget, mostSets: MOST_ANSWERS, smallestOnly: true };
  const { sets, searchedTo, exhausted } = minimalSets(game, limits);
  const movesOf = movesAfter(scene, 'SELF', assume);
  const holders = [...new Set(members.map((entry) => idAt(index.actors, entries.actor[entry] ?? -1)))];
  // A search that was cut amid a size has only some sets of it.
  const answers = sets.map((set): Trigger => {
    const taken = set.flatMap((step) => steps[step] ?? []).flatMap((step) => toStep(index, step));
    return { steps: taken, moves: () => movesOf(taken), holders: () => holders };
  });
  const smallest = sets[0]?.length ?? LARGEST_SIZE + 1;
  return { answers, complete: exhausted || searchedTo >= smallest };
}
