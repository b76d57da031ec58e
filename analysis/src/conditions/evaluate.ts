import type { ConditionStatus } from '../model.ts';
import type { Assumption } from '../network-model.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { Picture } from '../world/picture-at.ts';
import { resolveAssumptions } from './assumptions.ts';
import { CERTAIN } from './bounds.ts';
import { type Entries, toEntries } from './entries.ts';
import { type FixedPoints, findFixedPoints, type Interpretation } from './fixed-points.ts';
import { movingClause } from './moving-clause.ts';
import { compileProgram, type Program } from './program.ts';
import { readVerdicts } from './verdicts.ts';

/** UNDETERMINED: it would oscillate. */
export type ConditionVerdict = ConditionStatus | 'UNDETERMINED';

export interface ConditionOutcome {
  id: string;
  /** In the least and in the greatest fixed point, with nobody left out of the count. */
  least: ConditionVerdict;
  greatest: ConditionVerdict;
  assumed: boolean;
}

export interface Evaluation {
  entries: Entries;
  /** Effective position codes by entry; of an undetermined one the stored position. */
  least: Uint8Array;
  greatest: Uint8Array;
  /** By entry: 1 where the position would oscillate. */
  undetermined: Uint8Array;
  /** Rounds until the positions of the least fixed point no longer change; 0 when nobody moves. */
  rounds: number;
  /** All conditions, by id. */
  conditions: ConditionOutcome[];
  /** Ids of the conditions that some stance of the picture asks for and whose status nobody knows. */
  open: string[];
  /** What the positions come from, for `listMoves`. */
  program: Program;
  fixedPoints: FixedPoints;
}

/**
 * Effective positions of a picture under assumptions, as the least fixed point (who moves although nobody trusts
 * anybody) and the greatest (who moves if all expect it). An assumed status overrides a history and `metBy`; an assumed
 * position is the actor's entry on that issue whether it has a stance or not. O(rounds x clauses x actors asked).
 * @throws AnalysisError UNKNOWN_CONDITION, UNKNOWN_ACTOR, UNKNOWN_ISSUE, CONTRADICTORY_ASSUMPTIONS
 */
export function evaluate(index: WorldIndex, picture: Picture, assume: readonly Assumption[] = []): Evaluation {
  const assumptions = resolveAssumptions(index, assume);
  const entries = toEntries(index, picture, assumptions);
  const program = compileProgram(index, picture, entries, assumptions);
  const fixedPoints = findFixedPoints(picture, entries, program);
  const least = readVerdicts(picture, entries, program, fixedPoints.least.masks);
  const greatest = readVerdicts(picture, entries, program, fixedPoints.greatest.masks);
  const moved = toPositions(entries, program, fixedPoints.least);
  let rounds = 0;
  for (const entry of program.entryOf)
    if (moved[entry] !== entries.position[entry])
      rounds = Math.max(
        rounds,
        fixedPoints.round[movingClause(program, fixedPoints.least, fixedPoints.round, entry)] ?? 0,
      );
  return {
    entries,
    least: moved,
    greatest: toPositions(entries, program, fixedPoints.greatest),
    undetermined: findUndetermined(entries, program, fixedPoints.greatest),
    rounds,
    conditions: program.conditions.map((condition, i) => ({
      id: idAt(index.conditions, i),
      least: 'status' in condition ? condition.status : toVerdict(least.ofCondition(i, -1)),
      greatest: 'status' in condition ? condition.status : toVerdict(greatest.ofCondition(i, -1)),
      assumed: assumptions.statuses.has(i),
    })),
    open: openConditions(index, program),
    program,
    fixedPoints,
  };
}

function isSingle(mask: number): boolean {
  return (mask & (mask - 1)) === 0;
}

function toPositions(entries: Entries, program: Program, { masks }: Interpretation): Uint8Array {
  const positions = entries.position.slice();
  for (const entry of program.entryOf) {
    const mask = masks[entry] ?? 0;
    if (isSingle(mask)) positions[entry] = 31 - Math.clz32(mask);
  }
  return positions;
}

function findUndetermined(entries: Entries, program: Program, { masks }: Interpretation): Uint8Array {
  const undetermined = new Uint8Array(entries.position.length);
  for (const entry of program.entryOf) if (!isSingle(masks[entry] ?? 0)) undetermined[entry] = 1;
  return undetermined;
}

function toVerdict(bits: number): ConditionVerdict {
  if ((bits & CERTAIN) !== 0) return 'MET';
  return bits === 0 ? 'UNMET' : 'UNDETERMINED';
}

function openConditions(index: WorldIndex, program: Program): string[] {
  const asked = new Set(program.clauses.flatMap(({ literals }) => literals.map(({ condition }) => condition)));
  return index.conditions.ids.filter((_, i) => {
    const condition = program.conditions[i];
    return asked.has(i) && condition !== undefined && 'status' in condition && condition.status === 'UNKNOWN';
  });
}
