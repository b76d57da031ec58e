import type { Position } from '../model.ts';
import { fromPositionCode } from '../position/position-code.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { Picture } from '../world/picture-at.ts';
import { CERTAIN } from './bounds.ts';
import type { Evaluation } from './evaluate.ts';
import { movingClause } from './moving-clause.ts';
import type { Alternative } from './program.ts';
import { representedEntries } from './represented-entries.ts';
import { satisfies } from './standing-bounds.ts';

/** One literal of the clause that moved a stance. */
export interface Cause {
  condition: string;
  not: boolean;
  /** The positions that met the condition; empty where its status is given, assumed, or it had to be unmet. */
  positions: { actor: string; issue: string; position: Position; entries: number[] }[];
}

export interface Move {
  /** Index into `Evaluation.entries`. */
  entry: number;
  from: Position;
  to: Position;
  /** 1 = at once; 0 in the greatest fixed point for those who move only because all expect it. */
  round: number;
  /** Place in the stance's list of the clause that moved it. */
  clause: number;
  because: Cause[];
}

/**
 * Who moved away from the stored position and why, by actor and issue. A cause names only positions that were there a
 * round earlier, so that following `entries` from move to move always ends.
 */
export function listMoves(
  index: WorldIndex,
  picture: Picture,
  evaluation: Evaluation,
  fixedPoint: 'LEAST' | 'GREATEST' = 'LEAST',
): Move[] {
  const { entries, program, fixedPoints, undetermined } = evaluation;
  const isLeast = fixedPoint === 'LEAST';
  const positions = isLeast ? evaluation.least : evaluation.greatest;
  const interpretation = isLeast ? fixedPoints.least : fixedPoints.greatest;
  const moves: Move[] = [];
  for (const entry of program.entryOf) {
    const from = fromPositionCode(entries.position[entry] ?? -1);
    const to = fromPositionCode(positions[entry] ?? -1);
    const clause = movingClause(program, interpretation, fixedPoints.round, entry);
    if (from === null || to === null || from === to || undetermined[entry] === 1) continue;
    const start = program.start[program.variableOf[entry] ?? -1] ?? 0;
    moves.push({ entry, from, to, round: roundOf(entry), clause: clause - start, because: causesOf(entry, clause) });
  }
  return moves;

  function roundOf(entry: number): number {
    return fixedPoints.round[movingClause(program, interpretation, fixedPoints.round, entry)] ?? 0;
  }

  function causesOf(entry: number, clause: number): Cause[] {
    const holder = entries.actor[entry] ?? -1;
    return (program.clauses[clause]?.literals ?? []).map(({ condition, not }) => {
      const compiled = program.conditions[condition];
      const met = not || compiled === undefined || 'status' in compiled ? [] : compiled.alternatives;
      const positionsMet = met.flatMap((alternative) => holding(alternative, holder, roundOf(entry)));
      return { condition: idAt(index.conditions, condition), not, positions: positionsMet };
    });
  }

  function holding({ issue, actors, threshold }: Alternative, holder: number, before: number) {
    const isEarlier = (entry: number) => !isLeast || before === 0 || roundOf(entry) < before;
    return [...actors].flatMap((actor) => {
      const bits = satisfies(picture, entries, interpretation.masks, actor, issue, holder, threshold);
      const under = representedEntries(picture, entries, actor, issue, holder);
      if ((bits & CERTAIN) === 0 || !under.every(isEarlier)) return [];
      const [own] = under;
      const position = own === undefined ? null : fromPositionCode(positions[own] ?? -1);
      if (position === null) return [];
      return [{ actor: idAt(index.actors, actor), issue: idAt(index.issues, issue), position, entries: under }];
    });
  }
}
