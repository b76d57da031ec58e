import type { Position } from '../model.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { Picture } from '../world/picture-at.ts';
import type { Evaluation } from './evaluate.ts';
import { listMoves } from './list-moves.ts';

/** A stance's condition that made somebody move. */
export interface WhatIfCause {
  stance: string;
  condition: string;
  not: boolean;
  /** The positions that met the condition; empty where its status is given or assumed, or it had to be unmet. */
  positions: { actor: string; issue: string; position: Position; stances: string[] }[];
}

/** Of each entry that moved away from its stored position: in which round, and why. */
export function causesByEntry(
  index: WorldIndex,
  picture: Picture,
  evaluation: Evaluation,
  fixedPoint: 'LEAST' | 'GREATEST' = 'LEAST',
): Map<number, { round: number; because: WhatIfCause[] }> {
  const moves = listMoves(index, picture, evaluation, fixedPoint);
  return new Map(
    moves.map(({ entry, round, because }) => {
      const [stance = ''] = stancesOf(index, evaluation, [entry]);
      const causes = because.map(({ condition, not, positions }) => ({
        stance,
        condition,
        not,
        positions: positions.map(({ actor, issue, position, entries }) => ({
          actor,
          issue,
          position,
          stances: stancesOf(index, evaluation, entries),
        })),
      }));
      return [entry, { round, because: causes }];
    }),
  );
}

/** Ids of the stances that entries come from. */
export function stancesOf(index: WorldIndex, { entries }: Evaluation, which: readonly number[]): string[] {
  return which.flatMap((entry) => index.stances.records[entries.stance[entry] ?? -1]?.id ?? []);
}
