import { AnalysisError } from '../analysis-error.ts';
import { CERTAIN, POSSIBLE } from '../conditions/bounds.ts';
import { evaluate } from '../conditions/evaluate.ts';
import type { Assumption, Level } from '../network-model.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type PictureTime, pictureAt } from '../world/picture-at.ts';
import { countedActors, type Goal, toRequirements } from './goal.ts';
import { type MinimalSets, minimalSets } from './minimal-sets.ts';
import type { Movers } from './movers.ts';
import { type Pivotality, pivotality } from './pivotality.ts';
import { MOST_ANSWERS, WORK } from './search-limits.ts';
import { listSteps } from './steps.ts';
import { movesAfter, type Step, type Trigger, toStep } from './trigger.ts';
import { type TriggerGame, triggerGame } from './trigger-game.ts';

export interface TriggerQuestion extends PictureTime {
  level: Level;
  goal: Goal;
  /** Taken as given; nothing of it is a step. */
  assume: readonly Assumption[];
  /** 1 to 8. */
  maxSize: number;
  movers: Movers;
  /** How much work the search may do, in elementary operations; left out: about a second's. */
  budget?: number;
}

export interface TriggerAnswer {
  /** Whether the goal holds already; then there are no answers. */
  met: boolean;
  /** Whether any legal set of candidates reaches it; null = not known. */
  reachable: boolean | null;
  /** The inclusion-minimal sets, by size, then in the order of the candidates. */
  answers: Trigger[];
  /** All answers up to this size are there. */
  searchedTo: number;
  /** Whether that is `maxSize`. */
  complete: boolean;
  candidates: Step[];
  /** Ids of those who hold the goal's position now; worked out when asked. */
  holders(): string[];
  /** In the order of `candidates`; worked out when asked. */
  pivotality(): Pivotality;
}

const LARGEST_SIZE = 8;
const SAMPLES = 1_000;
const SEED = 1;

/**
 * What it would take to reach a goal in the least fixed point: all inclusion-minimal sets of steps. See `listSteps` for
 * the steps, `minimalSets` for the search.
 * @throws AnalysisError NOT_A_GOAL, OUT_OF_RANGE, and as `evaluate`
 */
export function whatWouldItTake(index: WorldIndex, question: TriggerQuestion): TriggerAnswer {
  const { assume, goal, level, maxSize, movers } = question;
  if (!Number.isInteger(maxSize) || maxSize < 1 || maxSize > LARGEST_SIZE)
    throw new AnalysisError('OUT_OF_RANGE', 'maxSize', `"maxSize" is ${maxSize}; give 1 to ${LARGEST_SIZE}`);
  const picture = pictureAt(index, question);
  const requirements = toRequirements(index, picture, goal, level);
  const scene = { index, picture, evaluation: evaluate(index, picture, assume) };
  const steps = listSteps(scene, requirements, movers);
  const game = triggerGame(scene, requirements, steps);
  const budget = question.budget ?? WORK;
  const found = minimalSets(game, { maxSize, budget, mostSets: MOST_ANSWERS });
  const met = found.sets[0]?.length === 0;
  const candidates = steps.flatMap((step) => toStep(index, step));
  const movesOf = movesAfter(scene, level, assume);
  // Asks everybody, whoever the goal is about.
  let everybody: TriggerGame | undefined;
  return {
    met,
    reachable: isReachable(game, found),
    answers: met ? [] : found.sets.map(toTrigger),
    searchedTo: found.searchedTo,
    complete: found.searchedTo === maxSize,
    candidates,
    holders: () => holdersAfter([]),
    pivotality: () => pivotality(game, { budget, samples: SAMPLES, seed: SEED }),
  };

  function toTrigger(set: readonly number[]): Trigger {
    const taken = set.flatMap((step) => candidates[step] ?? []);
    return { steps: taken, moves: () => movesOf(taken), holders: () => holdersAfter(set) };
  }

  function holdersAfter(set: readonly number[]): string[] {
    everybody ??= triggerGame(scene, countedActors(index, picture, requirements), steps);
    return everybody.holders(set).map((actor) => idAt(index.actors, actor));
  }
}

/** All steps together may reach it where no small set was found; where neither is told, it is not known. */
function isReachable(game: TriggerGame, { sets, exhausted }: MinimalSets): boolean | null {
  if (sets.length > 0) return true;
  const all = Array.from({ length: game.players }, (_, step) => step);
  if (exhausted || (game.verdict([], all) & POSSIBLE) === 0) return false;
  return (game.verdict(all, []) & CERTAIN) !== 0 ? true : null;
}
