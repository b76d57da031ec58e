import { CERTAIN } from '../conditions/bounds.ts';
import { evaluate } from '../conditions/evaluate.ts';
import { satisfies } from '../conditions/standing-bounds.ts';
import type { Position } from '../model.ts';
import type { Assumption } from '../network-model.ts';
import { fromPositionCode } from '../position/position-code.ts';
import type { Scene } from '../triggers/scene.ts';
import { WORK } from '../triggers/search-limits.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type PictureTime, pictureAt } from '../world/picture-at.ts';
import { AskedActors, type Asking, conditionalUnder, listAskings } from './askers.ts';
import { type DominoLayer, dominoLayers } from './domino-layers.ts';
import { findCircles } from './find-circles.ts';
import { toMember, type WaitingMember } from './member.ts';
import { hasMoved, waysOut } from './ways-out.ts';

export interface WaitingQuestion extends PictureTime {
  /** Only stances on these, and circles with one of them; null = all. */
  issues: readonly string[] | null;
  assume: readonly Assumption[];
}

/** A conditional stance and an actor that one of its conditions asks about. */
export interface WaitingTie extends WaitingMember {
  condition: string;
  /** It waits for the condition not to be met. */
  not: boolean;
  for: string;
  on: string;
  position: Position;
  /** Whether that actor holds it, in the least fixed point. */
  holds: boolean;
}

/** Stances each of which waits, directly or not, for every other. */
export interface Deadlock {
  members: WaitingMember[];
  /** Whether some member stays at its stored position in the least fixed point. */
  locked: boolean;
  /** Between members, at most `MOST_TIES`; worked out when asked. */
  ties(): WaitingTie[];
  /** The smallest sets of steps after which every member moves; worked out when asked. */
  waysOut(): { answers: Trigger[]; complete: boolean };
}

export interface WaitingAnswer {
  /** By actor and issue of who waits, at most `MOST_TIES`. */
  ties: WaitingTie[];
  /** How many there are. */
  tieCount: number;
  /** Largest first. */
  deadlocks: Deadlock[];
  layers: DominoLayer[];
}

/** A condition that asks everybody ties each of its stances to everybody. */
export const MOST_TIES = 1_000;

/**
 * Who waits for whom: edge a -> b where a condition of a's stance asks about b, whether it is met or not.
 * @throws AnalysisError as `evaluate`
 */
export function waiting(index: WorldIndex, question: WaitingQuestion): WaitingAnswer {
  const picture = pictureAt(index, question);
  const scene: Scene = { index, picture, evaluation: evaluate(index, picture, question.assume) };
  const { entries } = scene.evaluation;
  const issues = question.issues && new Set(question.issues.map((id) => index.issues.indexOf.get(id) ?? -1));
  const isAsked = (entry: number) => issues === null || issues.has(entries.issue[entry] ?? -1);
  const asked = new AskedActors(scene);
  const askings = listAskings(scene);
  const told = askings.filter(({ entry }) => isAsked(entry));
  const circles = findCircles(scene, askings, asked).filter((members) => members.some(isAsked));
  return {
    ties: take(tiesOf(scene, asked, told), MOST_TIES),
    tieCount: told.reduce((sum, asking) => sum + countTies(scene, asked, asking), 0),
    // All searches for ways out together take no longer than one search for a goal.
    deadlocks: circles.map((members) => toDeadlock(members, WORK / circles.length)),
    layers: dominoLayers(scene, isAsked),
  };

  function toDeadlock(members: readonly number[], budget: number): Deadlock {
    const locked = members.some((entry) => !hasMoved(scene, entry));
    const inside = new Set(members);
    return {
      members: members.flatMap((entry) => toMember(scene, entry)),
      locked,
      ties: () => {
        const from = askings.filter(({ entry }) => inside.has(entry));
        return take(tiesOf(scene, asked, from, inside), MOST_TIES);
      },
      waysOut: () => (locked ? waysOut(scene, question.assume, members, budget) : { answers: [], complete: true }),
    };
  }
}

function countTies({ evaluation }: Scene, asked: AskedActors, { entry, alternatives }: Asking): number {
  const holder = evaluation.entries.actor[entry] ?? -1;
  return alternatives.reduce((sum, alternative) => sum + asked.count(alternative, holder), 0);
}

/** All ties, or those that lead to a stance `inside`. */
function* tiesOf(
  scene: Scene,
  asked: AskedActors,
  askings: readonly Asking[],
  inside?: ReadonlySet<number>,
): Generator<WaitingTie> {
  const { index, picture, evaluation } = scene;
  const { entries, fixedPoints } = evaluation;
  for (const { entry, condition, not, alternatives } of askings) {
    const [member] = toMember(scene, entry);
    const holder = entries.actor[entry] ?? -1;
    if (member === undefined) continue;
    for (const alternative of alternatives) {
      const { issue, threshold } = alternative;
      const position = fromPositionCode(alternative.position);
      if (position === null) continue;
      for (const actor of asked.of(alternative, holder)) {
        if (inside && !conditionalUnder(scene, actor, issue, holder).some((under) => inside.has(under))) continue;
        const bits = satisfies(picture, entries, fixedPoints.least.masks, actor, issue, holder, threshold);
        yield {
          ...member,
          condition: idAt(index.conditions, condition),
          not,
          for: idAt(index.actors, actor),
          on: idAt(index.issues, issue),
          position,
          holds: (bits & CERTAIN) !== 0,
        };
      }
    }
  }
}

function take<T>(all: Iterable<T>, most: number): T[] {
  const taken: T[] = [];
  for (const one of all) {
    if (taken.length === most) break;
    taken.push(one);
  }
  return taken;
}
