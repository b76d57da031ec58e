import type { Stance } from '../model.ts';
import { type DayStanding, standingAt } from '../network/standing-at.ts';
import type { Level } from '../network-model.ts';
import { fromPositionCode } from '../position/position-code.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { PictureTime } from '../world/picture-at.ts';
import type { PositionState } from './change-kinds.ts';

export interface PositionRow extends PositionState {
  actor: string;
  issue: string;
  /** Indexes into the evaluation's entries. */
  entries: number[];
  records: Stance[];
}

/** Where everybody stands in one picture, by "actor issue" as world indexes. */
export interface PositionTable extends DayStanding {
  rows: Map<string, PositionRow>;
}

export function positionTable(
  index: WorldIndex,
  time: PictureTime,
  level: Level,
  issues: readonly string[] | null,
): PositionTable {
  const day = standingAt(index, { ...time, level, assume: [] });
  const { standing, evaluation } = day;
  const wanted = issues === null ? null : new Set(issues);
  const rows = new Map<string, PositionRow>();
  standing.actor.forEach((actor, row) => {
    const issue = standing.issue[row] ?? -1;
    const position = fromPositionCode(standing.position[row] ?? -1);
    if (position === null || (wanted !== null && !wanted.has(idAt(index.issues, issue)))) return;
    const entries = standing.entriesOf(row);
    const records = entries.flatMap((entry) => index.stances.records[evaluation.entries.stance[entry] ?? -1] ?? []);
    const own = records.length === 1 ? (records[0]?.position ?? null) : null;
    rows.set(`${actor} ${issue}`, {
      actor: idAt(index.actors, actor),
      issue: idAt(index.issues, issue),
      position,
      value: position === 'UNDECIDED' ? null : (standing.value[row] ?? 0),
      stored: own === position ? null : own,
      stances: records.map(({ id }) => id),
      clauses: records.flatMap(({ clauses }) => clauses),
      entries,
      records,
    });
  });
  return { ...day, rows };
}
