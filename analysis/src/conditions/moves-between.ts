import type { Standing } from '../level/roll-up.ts';
import type { Position } from '../model.ts';
import { fromPositionCode } from '../position/position-code.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { Picture } from '../world/picture-at.ts';
import { causesByEntry, type WhatIfCause } from './causes-by-entry.ts';
import type { Evaluation } from './evaluate.ts';

export interface WhatIfMove {
  actor: string;
  issue: string;
  from: Position;
  to: Position;
  /** 1 = at once; 0 in the greatest fixed point for those who move only because all expect it. */
  round: number;
  because: WhatIfCause[];
}

/**
 * Who stands elsewhere in one roll-up of `evaluation` than in another one, and why, by round, actor and issue. What is
 * assumed of an actor is no move.
 */
export function movesBetween(
  index: WorldIndex,
  picture: Picture,
  evaluation: Evaluation,
  from: Standing,
  to: Standing,
  fixedPoint: 'LEAST' | 'GREATEST',
): WhatIfMove[] {
  const causes = causesByEntry(index, picture, evaluation, fixedPoint);
  const rows = rowsByPlace(from);
  const found: WhatIfMove[] = [];
  to.actor.forEach((actor, row) => {
    const issue = to.issue[row] ?? -1;
    const origin = rows.get(`${actor} ${issue}`);
    if (origin === undefined || from.position[origin] === to.position[row]) return;
    const entries = to.entriesOf(row);
    if (entries.some((entry) => evaluation.entries.assumed[entry] === 1)) return;
    const [was, is] = [from.position[origin], to.position[row]].map((code) => fromPositionCode(code ?? -1));
    if (!was || !is) return;
    const moved = entries.flatMap((entry) => causes.get(entry) ?? []);
    found.push({
      actor: idAt(index.actors, actor),
      issue: idAt(index.issues, issue),
      from: was,
      to: is,
      round: moved.reduce((last, { round }) => Math.max(last, round), 0),
      because: moved.flatMap(({ because }) => because),
    });
  });
  return found.sort((a, b) => a.round - b.round);
}

function rowsByPlace({ actor, issue }: Standing): Map<string, number> {
  return new Map(Array.from(actor, (a, row) => [`${a} ${issue[row]}`, row]));
}
