import { rollUp, type Standing } from '../level/roll-up.ts';
import type { Position } from '../model.ts';
import type { Assumption, Level } from '../network-model.ts';
import { fromPositionCode } from '../position/position-code.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type PictureTime, pictureAt } from '../world/picture-at.ts';
import { causesByEntry, stancesOf, type WhatIfCause } from './causes-by-entry.ts';
import { evaluate } from './evaluate.ts';

export interface WhatIfQuestion extends PictureTime {
  level: Level;
  /** Only moves on these; null = on all. */
  issues: readonly string[] | null;
  assume: readonly Assumption[];
}

export interface WhatIfMove {
  actor: string;
  issue: string;
  from: Position;
  to: Position;
  /** 1 = at once; 0 in the greatest fixed point for those who move only because all expect it. */
  round: number;
  because: WhatIfCause[];
}

export interface WhatIfAnswer {
  /** Who moves although nobody trusts anybody, by round, actor and issue. */
  least: WhatIfMove[];
  /** Who moves if all expect it. */
  greatest: WhatIfMove[];
  /** From where they stand in the least to where they stand in the greatest, where that differs. */
  gap: WhatIfMove[];
  /** Ids of the stances that would oscillate. */
  undetermined: string[];
  /** Ids of the conditions that nobody knows the status of. */
  open: string[];
  /** The last round in which somebody moves; 0 when nobody does. */
  rounds: number;
}

/**
 * Who would move, against where all stand without the assumptions. What is assumed of an actor is no move of its own.
 * @throws AnalysisError as `evaluate`
 */
export function whatIf(index: WorldIndex, question: WhatIfQuestion): WhatIfAnswer {
  const picture = pictureAt(index, question);
  const [before, after] = [evaluate(index, picture), evaluate(index, picture, question.assume)];
  const issues = question.issues && new Set(question.issues.map((id) => index.issues.indexOf.get(id) ?? -1));
  const today = rollUp(index, picture, before, question.level);
  const [least, greatest] = (['LEAST', 'GREATEST'] as const).map((fixedPoint) =>
    rollUp(index, picture, after, question.level, fixedPoint),
  ) as [Standing, Standing];
  const causes = {
    LEAST: causesByEntry(index, picture, after, 'LEAST'),
    GREATEST: causesByEntry(index, picture, after, 'GREATEST'),
  };
  const movesLeast = moves(today, least, 'LEAST');
  return {
    least: movesLeast,
    greatest: moves(today, greatest, 'GREATEST'),
    gap: moves(least, greatest, 'GREATEST'),
    undetermined: stancesOf(
      index,
      after,
      [...after.undetermined.keys()].filter((e) => after.undetermined[e] === 1),
    ),
    open: after.open,
    rounds: movesLeast.reduce((last, { round }) => Math.max(last, round), 0),
  };

  function moves(from: Standing, to: Standing, fixedPoint: 'LEAST' | 'GREATEST'): WhatIfMove[] {
    const found: WhatIfMove[] = [];
    const rows = rowsByPlace(from);
    to.actor.forEach((actor, row) => {
      const issue = to.issue[row] ?? -1;
      const entries = to.entriesOf(row);
      const origin = rows.get(`${actor} ${issue}`);
      if (
        origin === undefined ||
        (issues && !issues.has(issue)) ||
        entries.some((entry) => after.entries.assumed[entry] === 1)
      )
        return;
      const [was, is] = [from.position[origin], to.position[row]].map((code) => fromPositionCode(code ?? -1));
      if (!was || !is || was === is) return;
      const moved = entries.flatMap((entry) => causes[fixedPoint].get(entry) ?? []);
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
}

function rowsByPlace({ actor, issue }: Standing): Map<string, number> {
  return new Map(Array.from(actor, (a, row) => [`${a} ${issue[row]}`, row]));
}
