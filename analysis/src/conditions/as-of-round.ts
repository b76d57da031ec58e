import type { WorldIndex } from '../world/index-world.ts';
import type { Picture } from '../world/picture-at.ts';
import { findEntry } from './entries.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { movingClause } from './moving-clause.ts';

/**
 * The least fixed point as it is after so many rounds: who moves in a later one still stands where it would stand
 * without the assumptions.
 * @param round 0 = the assumptions alone, before anybody moves
 */
export function asOfRound(index: WorldIndex, picture: Picture, evaluation: Evaluation, round: number): Evaluation {
  if (round >= evaluation.rounds) return evaluation;
  const { entries, program, fixedPoints } = evaluation;
  const before = evaluate(index, picture);
  const least = evaluation.least.slice();
  for (const entry of program.entryOf) {
    if ((fixedPoints.round[movingClause(program, fixedPoints.least, fixedPoints.round, entry)] ?? 0) <= round) continue;
    const same = findEntry(before.entries, entries.actor[entry] ?? -1, entries.issue[entry] ?? -1);
    least[entry] = before.least[same] ?? entries.position[entry] ?? 0;
  }
  return { ...evaluation, least };
}
